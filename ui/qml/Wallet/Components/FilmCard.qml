pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: card

    required property string title
    required property string about
    required property string detail
    required property string tint

    bottomPadding: 14
    leftPadding: 14
    rightPadding: 14
    text: [card.title, card.detail, card.about].join(qsTr(", "))
    topPadding: 14
    topRadius: Theme.radius

    contentItem: Item {
        implicitHeight: Math.max(poster.height, words.implicitHeight)

        Poster {
            id: poster

            tint: card.tint
            title: card.title
        }

        Column {
            id: words

            anchors.left: poster.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            AppText {
                font.pixelSize: Theme.title
                text: card.title
                weight: 600
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                text: card.about
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: card.detail
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }
    }

    Card {
        anchors.fill: parent
        z: -2
    }
}
