pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// One family pay: for whom, and how much of this month's limit is left.
Card {
    id: card

    required property string name
    required property string tint
    required property string relation
    required property string methodText
    required property string usedText
    required property string limitText
    required property string leftText
    required property real part
    required property bool live

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 16
        spacing: 8
        topPadding: 16
        width: parent.width - 28
        x: 14

        Item {
            height: Math.max(plate.drawn, told.implicitHeight)
            width: parent.width

            TintIcon {
                id: plate

                anchors.verticalCenter: parent.verticalCenter
                name: "user-3"
                tint: card.tint
            }

            Column {
                id: told

                anchors.left: plate.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    text: card.name
                    weight: 500
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    text: [card.relation, qsTr("from %1").arg(card.methodText)].filter(part => part !== "").join(" · ")
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: card.live ? qsTr("Left this month") : qsTr("Ended: nothing can be spent")
            topPadding: 4
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            font.pixelSize: Theme.chrome(30)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 18
            text: card.leftText
            visible: card.live
            weight: 500
            width: parent.width
        }

        PartBar {
            part: card.part
            tone: Theme.tint("amber")
            visible: card.live
            width: parent.width
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            text: qsTr("%1 of %2 used this month").arg(card.usedText).arg(card.limitText)
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
