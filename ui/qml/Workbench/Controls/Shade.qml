pragma ComponentBehavior: Bound

import QtQuick

/// A soft shadow of stacked rounded rectangles: the same in every renderer. Fill the thing that casts it.
Item {
    id: root

    property real radius: 12
    property int spread: 12
    property int drop: 4
    property real strength: 0.16

    Repeater {
        model: 10

        delegate: Rectangle {
            required property int index
            readonly property real out: root.spread * (1 - index / 10)

            x: -out
            y: root.drop - out
            width: root.width + 2 * out
            height: root.height + 2 * out
            radius: root.radius + out
            color: Qt.rgba(0, 0, 0, root.strength / 10)
        }
    }
}
