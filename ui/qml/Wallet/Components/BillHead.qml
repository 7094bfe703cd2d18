pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Card {
    id: card

    required property string title
    required property string amountText
    required property string stateText
    required property string iconName
    required property string tint
    required property bool income

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 16
        topPadding: 20
        width: parent.width - 32
        x: 16

        TintIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: card.iconName
            size: 48
            tint: card.tint
        }

        AppText {
            horizontalAlignment: Text.AlignHCenter
            text: card.title
            topPadding: 8
            weight: 500
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: card.income ? Theme.income : Theme.ink
            font.pixelSize: Theme.chrome(34)
            fontSizeMode: Text.HorizontalFit
            height: Math.round(Theme.chrome(34) * 1.4)
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 18
            text: card.amountText
            weight: 500
            width: parent.width
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: card.stateText
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
