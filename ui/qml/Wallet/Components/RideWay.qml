pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// How far a ride has come: called, driver found, at the door, riding, over.
Item {
    id: way

    required property int stage

    readonly property int steps: 5

    implicitHeight: 28

    Accessible.ignored: true

    Rectangle {
        color: Theme.line
        height: 4
        radius: 2
        width: parent.width - 12
        x: 6
        y: 12
    }

    Rectangle {
        color: Theme.accent
        height: 4
        radius: 2
        width: Math.round((way.width - 12) * way.stage / (way.steps - 1))
        x: 6
        y: 12

        Behavior on width {
            NumberAnimation {
                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }
    }

    Repeater {
        model: way.steps

        Plate {
            required property int index

            border.color: index <= way.stage ? Theme.accent : Theme.line
            border.width: 2
            color: index < way.stage ? Theme.accent : Theme.surface
            height: 12
            radius: 6
            width: 12
            x: Math.round((way.width - 12) * index / (way.steps - 1))
            y: 8
        }
    }

    TintIcon {
        name: "taxi"
        size: 28
        tint: "amber"
        x: Math.max(0, Math.min(way.width - drawn, Math.round((way.width - 12) * way.stage / (way.steps - 1)) + 6 - drawn / 2))
        y: 14 - drawn / 2

        Behavior on x {
            NumberAnimation {
                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }
    }
}
