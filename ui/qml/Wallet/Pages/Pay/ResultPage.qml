pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

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
