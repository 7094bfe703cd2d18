pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property OrderViewModel order: page.phone.billing.order

    title: qsTr("Order")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        SkeletonRow {
            visible: !page.order.ready && !page.order.missing
            width: scroll.room
        }

        EmptyState {
            body: qsTr("There is no order of this number here.")
            iconName: "file-list-3"
            title: qsTr("No such order")
            visible: page.order.missing
            width: scroll.room
        }

        BillHead {
            amountText: page.order.amountText
            iconName: page.order.icon
            income: false
            stateText: page.order.stateText
            tint: page.order.tint
            title: page.order.title
            visible: page.order.ready
            width: scroll.room
        }

        Card {
            height: facts.implicitHeight
            visible: page.order.ready
            width: scroll.room

            Column {
                id: facts

                bottomPadding: 14
                spacing: 8
                topPadding: 14
                width: parent.width

                KeywordLine {
                    keyword: qsTr("Merchant")
                    value: page.order.merchantName
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Asked for")
                    value: page.order.openedText
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Pay until")
                    value: page.order.dueText
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Order number")
                    value: page.order.number
                    width: parent.width
                }
            }
        }

        ErrorLine {
            text: page.order.errorText
            width: scroll.room
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.order.cancelling
            text: qsTr("Pay now")
            visible: page.order.waiting
            width: scroll.room

            onClicked: page.order.pay()
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.order.cancelling
            primary: false
            text: page.order.cancelling ? qsTr("Cancelling…") : qsTr("Cancel the order")
            visible: page.order.waiting
            width: scroll.room

            onClicked: sure.open = true
        }

        Button {
            height: Math.max(48, implicitHeight)
            text: qsTr("See the bill")
            visible: page.order.billRoute !== ""
            width: scroll.room

            onClicked: page.phone.open(page.order.billRoute)
        }

        Card {
            height: link.implicitHeight
            visible: page.order.merchantId !== ""
            width: scroll.room

            RowButton {
                id: link

                bottomRadius: Theme.radius
                iconName: "customer-service-2"
                label: qsTr("Open the service window")
                ruled: false
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("window/" + page.order.merchantId)
            }
        }
    }

    SureSheet {
        id: sure

        anchors.fill: parent
        body: qsTr("The merchant would have to ask again.")
        parent: page
        noText: qsTr("Keep it")
        title: qsTr("Cancel this order?")
        topInset: page.topInset
        yesText: qsTr("Cancel it")

        onAgreed: {
            sure.open = false;
            scroll.forceActiveFocus();
            page.order.cancel();
        }
        onDismissed: {
            sure.open = false;
            scroll.forceActiveFocus();
        }
    }
}
