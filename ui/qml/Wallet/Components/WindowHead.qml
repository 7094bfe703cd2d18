pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Card {
    id: head

    required property string name
    required property string about
    required property string iconName
    required property string tint

    property bool mutable: false
    property bool muted: false

    signal muteAsked

    implicitHeight: Math.max(plate.drawn, words.implicitHeight) + 28

    TintIcon {
        id: plate

        anchors.verticalCenter: parent.verticalCenter
        name: head.iconName
        size: 48
        tint: head.tint
        x: 14
    }

    Column {
        id: words

        anchors.left: plate.right
        anchors.leftMargin: 12
        anchors.right: head.mutable ? bell.left : parent.right
        anchors.rightMargin: head.mutable ? 4 : 14
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            text: head.name
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: head.about
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    IconButton {
        id: bell

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        iconColor: head.muted ? Theme.inkFaint : Theme.accent
        iconName: head.muted ? "notification-off" : "notification"
        iconSize: 22
        text: head.muted ? qsTr("Unmute") : qsTr("Mute")
        visible: head.mutable

        onClicked: head.muteAsked()
    }
}
