pragma ComponentBehavior: Bound

import QtQuick

/// A soft shadow of stacked rounded rectangles: the same in every renderer. Fill the thing that casts it.
Item {
    id: root

    property real radius: 12
    property int spread: 12
    property int drop: 4
    property real strength: 0.16
    readonly property int layers: 12

    Repeater {
        model: root.layers

        delegate: Rectangle {
            required property int index
            readonly property real out: root.spread - (root.spread + root.drop) * index / root.layers

            x: -out
            y: root.drop - out
            width: root.width + 2 * out
            height: root.height + 2 * out
            radius: Math.max(0, root.radius + out)
            color: Qt.rgba(0, 0, 0, root.strength / root.layers)
        }
    }
}
