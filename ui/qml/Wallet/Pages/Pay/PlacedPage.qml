pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

// One order: how it stands, its way, and what it was about.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property PlacedOrderViewModel order: page.phone.orders.placed

    title: page.order.functionName === "" ? qsTr("Order") : page.order.functionName

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        BillHead {
            amountText: page.order.amountText
            iconName: page.order.icon
            income: false
            stateText: page.order.stateText
            tint: page.order.tint
            title: page.order.title
            visible: page.order.found
            width: scroll.room
        }

        StepsCard {
            model: page.order.steps
            visible: page.order.found
            width: scroll.room
        }

        Certificate {
            amountText: page.order.amountText
            number: page.order.certificate
            project: page.order.project
            visible: page.order.certificate !== ""
            width: scroll.room
        }

        Card {
            height: facts.implicitHeight
            visible: page.order.found
            width: scroll.room

            PairList {
                id: facts

                bottomPadding: 14
                model: page.order.rows
                topPadding: 14
                width: parent.width
            }
        }

        Button {
            height: Math.max(48, implicitHeight)
            primary: false
            text: qsTr("See the bill")
            visible: page.order.billId > 0
            width: scroll.room

            onClicked: page.phone.open("bill/" + page.order.billId)
        }

        EmptyState {
            body: qsTr("There is no such order in this world.")
            iconName: "file-list-3"
            title: qsTr("Nothing here")
            visible: page.order.missing
            width: scroll.room
        }

        Repeater {
            model: page.order.found || page.order.missing ? 0 : 4

            SkeletonRow {
                width: scroll.room
            }
        }
    }
}
