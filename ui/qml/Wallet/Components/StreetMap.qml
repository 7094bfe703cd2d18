pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A sketch of streets with a pin in the middle.
Card {
    id: map

    required property string iconName
    required property string tint

    readonly property color street: Qt.tint(Theme.surface, Qt.alpha(Theme.ink, 0.09))

    clip: true

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A sketch of the streets round the shop")

    Repeater {
        model: [0.16, 0.42, 0.66, 0.86]

        Rectangle {
            required property int index
            required property real modelData

            color: map.street
            height: index === 1 ? 14 : 7
            width: map.width
            y: Math.round(map.height * modelData)
        }
    }

    Repeater {
        model: [0.12, 0.34, 0.58, 0.8]

        Rectangle {
            required property int index
            required property real modelData

            color: map.street
            height: map.height
            width: index === 2 ? 14 : 7
            x: Math.round(map.width * modelData)
        }
    }

    Plate {
        color: Theme.wash("green")
        height: Math.round(map.height * 0.2)
        radius: 8
        width: Math.round(map.width * 0.18)
        x: Math.round(map.width * 0.38)
        y: Math.round(map.height * 0.2)
    }

    Plate {
        color: Theme.wash("blue")
        height: Math.round(map.height * 0.14)
        radius: 8
        width: Math.round(map.width * 0.2)
        x: Math.round(map.width * 0.62 + 8)
        y: Math.round(map.height * 0.7)
    }

    Plate {
        anchors.centerIn: parent
        border.color: Theme.surface
        border.width: 3
        color: Theme.tint(map.tint)
        height: 52
        radius: 26
        width: 52

        Icon {
            anchors.centerIn: parent
            color: Theme.brandInk
            name: map.iconName
            size: 26
        }
    }
}
