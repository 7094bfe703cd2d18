pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property PaymentViewModel payment: page.phone.payment

    title: qsTr("Result")

    onBack: page.payment.done()

    PageScroll {
        id: scroll

        anchors.fill: parent

        ResultCard {
            amountText: page.payment.resultAmount
            detail: page.payment.resultDetail
            merchantName: page.payment.merchantName
            title: page.payment.resultTitle
            width: scroll.width - 2 * scroll.sideMargin
        }

        Card {
            implicitHeight: follow.implicitHeight
            visible: page.payment.followId !== ""
            width: scroll.width - 2 * scroll.sideMargin

            RowButton {
                id: follow

                bottomRadius: Theme.radius
                iconName: "service"
                label: qsTr("Follow %1?").arg(page.payment.merchantName)
                note: qsTr("Receipts, after-sales and answers come to its window.")
                ruled: false
                topRadius: Theme.radius
                value: qsTr("Follow")
                width: parent.width

                onClicked: page.payment.follow()
            }
        }

        Button {
            focus: true
            height: Math.max(48, implicitHeight)
            text: qsTr("Done")
            width: scroll.width - 2 * scroll.sideMargin

            onClicked: page.payment.done()
        }

        Button {
            height: Math.max(48, implicitHeight)
            primary: false
            text: qsTr("See the bill")
            visible: page.payment.hasBill
            width: scroll.width - 2 * scroll.sideMargin

            onClicked: page.payment.openBill()
        }
    }
}
