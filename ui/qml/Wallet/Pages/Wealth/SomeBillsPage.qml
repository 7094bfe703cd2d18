pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property SomeBillsViewModel some: page.phone.billing.some

    title: page.some.title

    onBack: page.phone.back()

    BillsFeed {
        anchors.fill: parent
        looking: page.some.looking
        model: page.some.bills

        onOpened: billId => page.phone.open("bill/" + billId)
    }
}
