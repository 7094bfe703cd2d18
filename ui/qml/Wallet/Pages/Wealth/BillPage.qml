pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property BillViewModel bill: page.phone.bill

    title: qsTr("Bill")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        SkeletonRow {
            visible: !page.bill.ready
            width: scroll.room
        }

        BillHead {
            amountText: page.bill.amountText
            iconName: page.bill.icon
            income: page.bill.income
            stateText: page.bill.stateText
            tint: page.bill.tint
            title: page.bill.title
            visible: page.bill.ready
            width: scroll.room
        }

        BillFacts {
            bill: page.bill
            visible: page.bill.ready
            width: scroll.room

            onCopied: toast.text = qsTr("Bill number copied.")
        }

        RefundsCard {
            model: page.bill.refunds
            visible: page.bill.refunds.count > 0
            width: scroll.room

            onOpened: billId => page.phone.open("bill/" + billId)
        }

        LedgerCard {
            model: page.bill.lines
            visible: page.bill.ready
            width: scroll.room
        }

        Card {
            height: links.implicitHeight
            visible: page.bill.merchantId !== "" || page.bill.refundOfRoute !== ""
            width: scroll.room

            Column {
                id: links

                width: parent.width

                RowButton {
                    bottomRadius: page.bill.merchantId === "" ? Theme.radius : 0
                    iconName: "arrow-go-back"
                    label: qsTr("Open the bill this refunds")
                    ruled: page.bill.merchantId !== ""
                    topRadius: Theme.radius
                    visible: page.bill.refundOfRoute !== ""
                    width: parent.width

                    onClicked: page.phone.open(page.bill.refundOfRoute)
                }

                RowButton {
                    bottomRadius: Theme.radius
                    iconName: "customer-service-2"
                    label: qsTr("Open the service window")
                    ruled: false
                    topRadius: page.bill.refundOfRoute === "" ? Theme.radius : 0
                    visible: page.bill.merchantId !== ""
                    width: parent.width

                    onClicked: page.phone.open("window/" + page.bill.merchantId)
                }
            }
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        anchors.horizontalCenter: parent.horizontalCenter
        text: ""

        Timer {
            interval: 2500
            running: toast.text !== ""

            onTriggered: toast.text = ""
        }
    }
}
