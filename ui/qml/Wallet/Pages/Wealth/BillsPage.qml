pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("Bills")

    onBack: page.phone.back()

    BillsFeed {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        model: page.phone.bills

        onOpened: billId => page.phone.open("bill/" + billId)
    }
}
