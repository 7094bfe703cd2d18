pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A campus or city card with what is on it, and the reader it can be held to.
Card {
    id: card

    required property string name
    required property string number
    required property string balanceText
    required property string waitingText
    required property string iconName
    required property string tint

    signal touched

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 14
        spacing: 6
        topPadding: 14
        width: parent.width - 28
        x: 14

        Item {
            height: Math.max(plate.drawn, told.implicitHeight)
            width: parent.width

            TintIcon {
                id: plate

                anchors.verticalCenter: parent.verticalCenter
                name: card.iconName
                size: 40
                tint: card.tint
            }

            Column {
                id: told

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x
                x: plate.drawn + 12

                AppText {
                    text: card.name
                    weight: 500
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    text: card.number
                    width: parent.width
                }
            }
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: qsTr("On the card")
            topPadding: 4
            width: parent.width
        }

        AppText {
            font.pixelSize: Theme.chrome(30)
            fontSizeMode: Text.HorizontalFit
            height: Math.round(Theme.chrome(30) * 1.4)
            minimumPixelSize: 18
            text: card.balanceText
            weight: 500
            width: parent.width
        }

        AppText {
            color: Theme.accent
            font.pixelSize: Theme.caption
            text: card.waitingText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Button {
            height: Math.max(Theme.touch, implicitHeight)
            primary: false
            text: qsTr("Touch a reader")
            width: parent.width

            onClicked: card.touched()
        }
    }
}
