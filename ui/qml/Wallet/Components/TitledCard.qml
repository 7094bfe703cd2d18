pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// How something stands, beside its icon, with what else is to be said below.
Card {
    id: card

    required property string title
    required property string detail
    required property string iconName
    required property string tint

    default property alias content: below.data

    implicitHeight: head.height + below.implicitHeight + 42

    Item {
        id: head

        height: Math.max(plate.drawn, told.implicitHeight)
        width: parent.width
        y: 14

        TintIcon {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            name: card.iconName
            tint: card.tint
            x: 14
        }

        Column {
            id: told

            anchors.left: plate.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: card.title
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                text: card.detail
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }

    Column {
        id: below

        spacing: 8
        width: parent.width
        y: head.y + head.height + 14
    }
}
