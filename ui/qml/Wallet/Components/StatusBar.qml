pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Item {
    id: bar

    required property string time

    property bool clock: true
    property bool tidy: false
    property bool offline: false
    property color ink: Theme.brandInk

    Accessible.role: Accessible.StatusBar
    Accessible.name: bar.offline ? qsTr("Status bar, %1, offline").arg(bar.time) : qsTr("Status bar, %1").arg(bar.time)

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        color: bar.ink
        font.pixelSize: 13
        text: bar.time
        visible: bar.clock
        weight: 600

        Accessible.ignored: true
    }

    Icon {
        anchors.right: battery.left
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        color: bar.ink
        drawn: 15
        filled: true
        name: bar.offline ? "wifi-off" : "wifi"
    }

    Plate {
        id: battery

        anchors.right: parent.right
        anchors.rightMargin: 22
        anchors.verticalCenter: parent.verticalCenter
        border.color: bar.ink
        border.width: 1
        color: "transparent"
        height: 11
        radius: 3
        width: 20

        Plate {
            color: bar.ink
            height: parent.height - 4
            radius: 1
            width: (parent.width - 4) * (bar.tidy ? 1 : 0.72)
            x: 2
            y: 2
        }

        Plate {
            anchors.left: parent.right
            anchors.leftMargin: 1
            anchors.verticalCenter: parent.verticalCenter
            bottomRightRadius: 1
            color: bar.ink
            height: 5
            topRightRadius: 1
            width: 2
        }
    }
}
