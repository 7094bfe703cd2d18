pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// How far it is to the next level of a card.
Card {
    id: card

    required property string ahead
    required property string percent
    required property string leftText
    required property real part
    required property string tint

    implicitHeight: words.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: [card.ahead, card.percent, card.leftText].filter(part => part !== "").join(qsTr(", "))

    Column {
        id: words

        bottomPadding: 14
        spacing: 8
        topPadding: 14
        width: parent.width - 28
        x: 14

        Item {
            implicitHeight: Math.max(heading.implicitHeight, figure.implicitHeight)
            width: parent.width

            AppText {
                id: heading

                text: card.ahead
                width: parent.width - (figure.text === "" ? 0 : figure.implicitWidth + 8)
                wrapMode: Text.Wrap
            }

            AppText {
                id: figure

                anchors.right: parent.right
                elide: Text.ElideNone
                text: card.percent
                weight: 600
            }
        }

        PartBar {
            part: card.part
            tone: Theme.tint(card.tint)
            visible: card.percent !== ""
            width: parent.width
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: card.leftText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
