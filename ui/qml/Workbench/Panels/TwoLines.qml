import QtQuick

/// A row's words in two lines, the second quieter.
Item {
    id: root

    required property string upper
    required property string lower

    Cell {
        y: 6
        width: root.width
        height: 20
        text: root.upper
    }

    Cell {
        y: 25
        width: root.width
        height: 18
        quiet: true
        text: root.lower
    }
}
