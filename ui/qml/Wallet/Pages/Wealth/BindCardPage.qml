pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property CardsViewModel cards: page.phone.holdings.cards

    title: qsTr("Add a bank card")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent

        Card {
            implicitHeight: fields.implicitHeight
            width: scroll.room

            Column {
                id: fields

                bottomPadding: 16
                spacing: 14
                topPadding: 16
                width: parent.width - 28
                x: 14

                LabelledField {
                    errorText: page.cards.numberError
                    focus: true
                    hint: qsTr("Number on the card")
                    inputMethodHints: Qt.ImhDigitsOnly
                    label: qsTr("Card number")
                    maximumLength: 23
                    note: page.cards.bankText
                    text: page.cards.number
                    width: parent.width

                    onAccepted: page.cards.submit()
                    onEdited: text => page.cards.number = text
                }

                LabelledField {
                    errorText: page.cards.holderError
                    hint: qsTr("Your name as on your ID card")
                    label: qsTr("Cardholder")
                    maximumLength: 40
                    text: page.cards.holder
                    width: parent.width

                    onAccepted: page.cards.submit()
                    onEdited: text => page.cards.holder = text
                }

                LabelledField {
                    errorText: page.cards.phoneError
                    hint: qsTr("The number your bank knows")
                    inputMethodHints: Qt.ImhDigitsOnly
                    label: qsTr("Mobile phone")
                    maximumLength: 20
                    text: page.cards.phone
                    width: parent.width

                    onAccepted: page.cards.submit()
                    onEdited: text => page.cards.phone = text
                }
            }
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.cards.number === "" || page.cards.holder === "" || page.cards.phone === ""
            text: qsTr("Next")
            width: scroll.room

            onClicked: page.cards.submit()
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Only its last four digits are kept. Never type the number of a real card.")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
