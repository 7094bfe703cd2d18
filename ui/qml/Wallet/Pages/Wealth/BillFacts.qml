pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// When, how and under what numbers a bill was paid; the bill number can be copied.
Card {
    id: card

    required property BillViewModel bill

    signal copied

    implicitHeight: facts.implicitHeight

    Column {
        id: facts

        spacing: 8
        topPadding: 14
        width: parent.width

        KeywordLine {
            keyword: qsTr("Kind")
            value: card.bill.kindText
            width: parent.width
        }

        KeywordLine {
            keyword: qsTr("Time")
            value: card.bill.timeText
            width: parent.width
        }

        KeywordLine {
            keyword: qsTr("Price")
            value: card.bill.priceText
            visible: value !== ""
            width: parent.width
        }

        KeywordLine {
            keyword: card.bill.income ? qsTr("Paid into") : qsTr("Paid with")
            value: card.bill.methodText
            visible: card.bill.parts.count < 2
            width: parent.width
        }

        Repeater {
            id: parts

            model: card.bill.parts

            KeywordLine {
                id: part

                required property int index
                required property string account
                required property string amountText

                keyword: part.index === 0 ? qsTr("Paid with") : ""
                value: part.account + " " + part.amountText
                visible: parts.count > 1
                width: facts.width
            }
        }

        KeywordLine {
            keyword: qsTr("Order number")
            value: card.bill.orderNumber
            visible: value !== ""
            width: parent.width
        }

        KeywordLine {
            keyword: qsTr("Bill number")
            value: card.bill.number
            width: parent.width
        }

        RowButton {
            bottomRadius: Theme.radius
            chevron: false
            iconName: "file-copy"
            label: qsTr("Copy the bill number")
            ruled: false
            width: parent.width

            onClicked: {
                card.bill.copyNumber();
                card.copied();
            }

            Divider {
                width: parent.width
            }
        }
    }
}
