pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A train or a flight in a list.
Pressable {
    id: card

    required property string title
    required property string leaves
    required property string arrives
    required property string origin
    required property string target
    required property string lasts
    required property string price
    required property string rest
    required property bool able

    bottomPadding: 12
    enabled: card.able
    leftPadding: 14
    opacity: card.able ? 1 : 0.55
    rightPadding: 14
    text: [card.title, card.leaves, card.origin, card.arrives, card.target, card.lasts, card.price, card.rest].join(qsTr(", "))
    topPadding: 12
    topRadius: Theme.radius

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            spacing: 8
            width: parent.width

            TwoTimes {
                arrives: card.arrives
                lasts: card.lasts
                leaves: card.leaves
                name: card.title
                origin: card.origin
                target: card.target
                width: parent.width
            }

            Item {
                height: Math.max(fare.implicitHeight, remaining.implicitHeight)
                width: parent.width

                AppText {
                    id: fare

                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accent
                    elide: Text.ElideNone
                    text: card.price
                    weight: 600

                    Accessible.ignored: true
                }

                AppText {
                    id: remaining

                    anchors.left: fare.right
                    anchors.leftMargin: 8
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    horizontalAlignment: Text.AlignRight
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
