pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("Bills")

    onBack: page.phone.back()

    BillsFeed {
        anchors.fill: parent
        model: page.phone.bills

        onOpened: billId => page.phone.open("bill/" + billId)
    }
}
