import QtQuick

/// A row's words in two lines, the second quieter and, by `more`, longer.
Item {
    id: root

    required property string upper
    required property string lower
    property real more: 0

    Cell {
        y: 6
        width: root.width
        height: 20
        text: root.upper
    }

    Cell {
        y: 25
        width: root.width + root.more
        height: 18
        quiet: true
        text: root.lower
    }
}
