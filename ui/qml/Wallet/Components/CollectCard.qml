pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// The person's own code on white paper, as a scanner reads it in any theme.
Plate {
    id: card

    required property string qrSource
    required property string name
    required property string amountText
    required property string note

    color: Theme.codePaper
    implicitHeight: words.implicitHeight
    radius: Theme.radius

    Column {
        id: words

        bottomPadding: 8
        spacing: 2
        topPadding: 20
        width: parent.width - 40
        x: 20

        AppText {
            color: Qt.alpha(Theme.codeInk, 0.68)
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Scan to pay %1").arg(card.name)
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.codeInk
            font.pixelSize: Theme.chrome(30)
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 18
            text: card.amountText
            visible: text !== ""
            weight: 500
            width: parent.width
        }

        AppText {
            color: Theme.codeInk
            horizontalAlignment: Text.AlignHCenter
            text: card.note
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        CodePicture {
            anchors.horizontalCenter: parent.horizontalCenter
            description: card.amountText === "" ? qsTr("Your own QR code") : qsTr("Your own QR code for %1").arg(card.amountText)
            height: width
            source: card.qrSource
            width: Math.min(272, parent.width)
        }
    }
}
