pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Plate {
    id: card

    required property string barcodeSource
    required property string qrSource
    required property string groups
    required property string untilText
    required property string methodLabel

    color: Theme.codePaper
    implicitHeight: words.implicitHeight
    radius: Theme.radius

    Column {
        id: words

        bottomPadding: 16
        spacing: 6
        topPadding: 20
        width: parent.width - 40
        x: 20

        CodePicture {
            description: qsTr("Bar code %1").arg(card.groups)
            height: 72
            source: card.barcodeSource
            width: card.width - 8
            x: -words.x + 4
        }

        AppText {
            color: Theme.codeInk
            font.letterSpacing: 0.5
            font.pixelSize: Theme.chrome(15)
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 11
            text: card.groups
            width: parent.width
        }

        Item {
            height: 6
            width: 1
        }

        CodePicture {
            anchors.horizontalCenter: parent.horizontalCenter
            description: qsTr("QR code %1").arg(card.groups)
            height: width
            source: card.qrSource
            width: Math.min(184, parent.width)
        }

        AppText {
            color: Qt.alpha(Theme.codeInk, 0.68)
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: card.untilText
            topPadding: 4
            width: parent.width
            wrapMode: Text.Wrap
        }

        Item {
            height: 6
            width: 1
        }

        Plate {
            color: Qt.alpha(Theme.codeInk, 0.1)
            height: 1
            width: parent.width
        }

        AppText {
            color: Theme.codeInk
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Pays with %1").arg(card.methodLabel)
            topPadding: 4
            visible: card.methodLabel !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
