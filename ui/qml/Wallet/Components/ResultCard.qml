pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Card {
    id: card

    required property string title
    required property string amountText
    required property string merchantName
    required property string detail

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 24
        spacing: 4
        topPadding: 28
        width: parent.width - 32
        x: 16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.good
            filled: true
            name: "checkbox-circle"
            size: 64
        }

        AppText {
            color: Theme.good
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            text: card.title
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }

        AppText {
            font.pixelSize: Theme.display
            fontSizeMode: Text.HorizontalFit
            height: Math.round(Theme.display * 1.5)
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 20
            text: card.amountText
            visible: text !== ""
            weight: 500
            width: parent.width
        }

        AppText {
            horizontalAlignment: Text.AlignHCenter
            text: card.merchantName
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: card.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
