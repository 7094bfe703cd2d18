pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

FocusScope {
    id: card

    required property string merchantName
    required property string iconName
    required property string tint
    required property string amountText
    required property string errorText
    required property bool fixed

    signal edited(string text)
    signal submitted

    implicitHeight: words.implicitHeight

    Card {
        anchors.fill: parent
    }

    Column {
        id: words

        bottomPadding: Theme.roomy ? 10 : 16
        topPadding: Theme.roomy ? 10 : 16
        width: parent.width - 32
        x: 16

        Item {
            height: Math.max(plate.drawn, name.implicitHeight)
            width: parent.width

            TintIcon {
                id: plate

                anchors.verticalCenter: parent.verticalCenter
                name: card.iconName
                tint: card.tint
            }

            AppText {
                id: name

                anchors.left: plate.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: Theme.roomy ? 1 : 2
                minimumPixelSize: 14
                text: card.merchantName
                weight: 500
                wrapMode: Theme.roomy ? Text.NoWrap : Text.Wrap
            }
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: card.fixed ? qsTr("Amount, set by the shop") : qsTr("Amount")
            topPadding: 14
            visible: card.fixed || !Theme.roomy
            width: parent.width
            wrapMode: Text.Wrap
        }

        AmountField {
            fixed: card.fixed
            focus: true
            text: card.amountText
            width: parent.width

            onAccepted: card.submitted()
            onTextEdited: card.edited(text)
        }

        Rectangle {
            color: card.errorText !== "" ? Theme.danger : Theme.line
            height: card.errorText !== "" ? 2 : 1
            width: parent.width
        }

        ErrorLine {
            text: card.errorText
            topPadding: 8
            width: parent.width
        }
    }
}
