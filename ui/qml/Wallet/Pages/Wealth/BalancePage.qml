pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property AssetsViewModel assets: page.phone.holdings.assets

    title: qsTr("Balance")

    onBack: page.phone.back()

    BillsFeed {
        id: feed

        anchors.fill: parent
        model: page.phone.account.movements

        header: Column {
            id: head

            readonly property real room: head.width - 2 * Theme.gap

            leftPadding: Theme.gap
            rightPadding: Theme.gap
            spacing: Theme.gap
            topPadding: Theme.gap
            width: feed.width

            FigureHead {
                caption: qsTr("Ready to pay and to transfer")
                concealed: page.assets.hidden
                figure: page.phone.account.amountText
                width: head.room

                onEyed: page.assets.toggle()
            }

            TwoButtons {
                firstText: qsTr("To a bank card")
                secondText: qsTr("Add money")
                width: head.room

                onFirstClicked: page.phone.open("move/balance_out")
                onSecondClicked: page.phone.open("move/balance_in")
            }

            Card {
                implicitHeight: frozen.implicitHeight
                visible: page.phone.account.frozenText !== ""
                width: head.room

                RowButton {
                    id: frozen

                    bottomRadius: Theme.radius
                    iconName: "lock"
                    label: qsTr("Frozen")
                    ruled: false
                    topRadius: Theme.radius
                    value: page.phone.account.frozenText
                    width: parent.width

                    onClicked: page.phone.open("frozen/balance")
                }
            }

            HoldingList {
                model: page.assets.arrivals
                title: qsTr("On its way")
                visible: page.assets.arrivals.count > 0
                width: head.room

                onPicked: key => page.phone.open("bill/" + key)
            }
        }

        onOpened: billId => page.phone.open("bill/" + billId)
    }
}
