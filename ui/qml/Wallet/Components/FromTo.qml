pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// From where and to where; the arrows between them turn it round.
Card {
    id: card

    required property string origin
    required property string target

    signal originAsked
    signal targetAsked
    signal turned

    implicitHeight: Math.max(Theme.touch + 16, here.implicitHeight + 8, there.implicitHeight + 8)

    Pressable {
        id: here

        anchors.left: parent.left
        anchors.leftMargin: 4
        anchors.right: turn.left
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("From %1").arg(card.origin)
        topRadius: 10

        contentItem: AppText {
            font.pixelSize: Theme.chrome(18)
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 12
            text: card.origin
            weight: 600

            Accessible.ignored: true
        }

        onClicked: card.originAsked()
    }

    IconButton {
        id: turn

        anchors.centerIn: parent
        iconColor: Theme.accent
        iconName: "arrow-left-right"
        iconSize: 20
        text: qsTr("Turn round")

        onClicked: card.turned()
    }

    Pressable {
        id: there

        anchors.left: turn.right
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("To %1").arg(card.target)
        topRadius: 10

        contentItem: AppText {
            font.pixelSize: Theme.chrome(18)
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 12
            text: card.target
            weight: 600

            Accessible.ignored: true
        }

        onClicked: card.targetAsked()
    }
}
