pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property AccountViewModel account: page.phone.account
    readonly property bool cards: page.account.kind === "bank_cards"

    title: page.account.title

    onBack: page.phone.back()

    BillsFeed {
        anchors.fill: parent
        model: page.account.movements
        visible: !page.cards

        header: AccountHead {
            account: page.account
            wealth: page.phone.wealth
            width: page.width
        }

        onOpened: billId => page.phone.open("bill/" + billId)
    }

    BankCards {
        account: page.account
        anchors.fill: parent
        focus: page.cards
        visible: page.cards
    }
}
