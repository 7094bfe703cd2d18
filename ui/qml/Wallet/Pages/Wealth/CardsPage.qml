pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("Bank cards")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        Repeater {
            id: cards

            model: page.phone.holdings.cards.cards

            Column {
                id: held

                required property string key
                required property string bank
                required property string tail
                required property string balanceText
                required property string limitText
                required property string icon
                required property string tint

                width: scroll.room

                BankCard {
                    balanceText: held.balanceText
                    bank: held.bank
                    iconName: held.icon
                    limitText: held.limitText
                    tail: held.tail
                    tint: held.tint
                    width: parent.width
                }

                ErrorLine {
                    text: page.phone.holdings.cards.keptCard === held.key ? page.phone.holdings.cards.keptError : ""
                    topPadding: 8
                    width: parent.width
                }

                RowButton {
                    label: qsTr("Unbind %1 (%2)").arg(held.bank).arg(held.tail)
                    ruled: false
                    topRadius: Theme.radius
                    width: parent.width

                    onClicked: page.phone.holdings.cards.unbind(held.key)
                }
            }
        }

        EmptyState {
            body: qsTr("A bound card can pay, fill the balance and take money out.")
            iconName: "bank-card"
            title: qsTr("No bank cards")
            visible: cards.count === 0
            width: scroll.room
        }

        Button {
            height: Math.max(48, implicitHeight)
            text: qsTr("Add a bank card")
            width: scroll.room

            onClicked: page.phone.open("bind_card")
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Demo money on the cards of this world")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
