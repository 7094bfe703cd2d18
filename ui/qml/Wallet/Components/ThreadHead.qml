pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Item {
    id: head

    required property string name
    required property string iconName
    required property string tint
    required property int count

    signal cleared

    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 8)

    TintIcon {
        id: plate

        anchors.verticalCenter: parent.verticalCenter
        name: head.iconName
        size: 26
        tint: head.tint
        x: 14
    }

    AppText {
        id: label

        anchors.left: plate.right
        anchors.leftMargin: 10
        anchors.right: clear.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: head.name
        weight: 500
    }

    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconColor: Theme.inkFaint
        iconName: "close-circle"
        iconSize: 20
        text: qsTr("Clear %1, %n notice(s)", "", head.count).arg(head.name)

        onClicked: head.cleared()
    }
}
