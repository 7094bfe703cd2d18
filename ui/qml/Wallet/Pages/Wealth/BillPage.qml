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

        BillHead {
            amountText: page.bill.amountText
            iconName: page.bill.icon
            income: page.bill.income
            stateText: page.bill.stateText
            tint: page.bill.tint
            title: page.bill.title
            width: scroll.room
        }

        Card {
            height: facts.implicitHeight
            width: scroll.room

            Column {
                id: facts

                bottomPadding: 14
                spacing: 8
                topPadding: 14
                width: parent.width

                KeywordLine {
                    keyword: qsTr("Kind")
                    value: page.bill.kindText
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Time")
                    value: page.bill.timeText
                    width: parent.width
                }

                KeywordLine {
                    keyword: page.bill.income ? qsTr("Paid into") : qsTr("Paid with")
                    value: page.bill.methodText
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Bill number")
                    value: page.bill.number
                    width: parent.width
                }
            }
        }

        LedgerCard {
            model: page.bill.lines
            width: scroll.room
        }

        Card {
            height: link.implicitHeight
            visible: page.bill.merchantId !== ""
            width: scroll.room

            RowButton {
                id: link

                bottomRadius: Theme.radius
                iconName: "customer-service-2"
                label: qsTr("Open the service window")
                ruled: false
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("window/" + page.bill.merchantId)
            }
        }
    }
}
