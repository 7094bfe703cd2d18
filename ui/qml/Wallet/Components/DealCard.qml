pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A deal nearby: what and where, how far, its price beside what it is worth.
Pressable {
    id: card

    required property string title
    required property string shop
    required property string away
    required property string price
    required property string worth
    required property string rest
    required property string tint
    required property bool able

    bottomPadding: 12
    enabled: card.able
    leftPadding: 14
    opacity: card.able ? 1 : 0.55
    rightPadding: 14
    text: [card.title, card.shop, card.away, card.price, card.rest].join(qsTr(", "))
    topPadding: 12
    topRadius: Theme.radius

    contentItem: Item {
        implicitHeight: Math.max(plate.drawn, words.implicitHeight)

        TintIcon {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            name: "store-2"
            size: 48
            tint: card.tint
        }

        Column {
            id: words

            anchors.left: plate.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3

            AppText {
                text: card.title
                weight: 600
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.caption
                text: card.shop + " · " + card.away
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            Flow {
                spacing: 8
                width: parent.width

                AppText {
                    color: Theme.accent
                    elide: Text.ElideNone
                    font.pixelSize: Theme.title
                    text: card.price
                    weight: 600

                    Accessible.ignored: true
                }

                AppText {
                    color: Theme.inkFaint
                    elide: Text.ElideNone
                    font.pixelSize: Theme.caption
                    font.strikeout: true
                    height: Theme.title * 1.45
                    text: card.worth
                    visible: text !== ""

                    Accessible.ignored: true
                }

                AppText {
                    color: Theme.inkFaint
                    elide: Text.ElideNone
                    font.pixelSize: Theme.caption
                    height: Theme.title * 1.45
                    text: card.rest

                    Accessible.ignored: true
                }
            }
        }
    }

    Card {
        anchors.fill: parent
        z: -2
    }
}
