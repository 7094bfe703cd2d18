pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

// Where a link leads to something that is not in this wallet.
PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("Not found")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        anchors.fill: parent
        focus: true

        EmptyState {
            actionText: qsTr("Go back")
            body: qsTr("The link names something this wallet does not have.")
            iconName: "question"
            title: qsTr("Nothing is here")
            width: scroll.width - 2 * scroll.sideMargin

            onActed: page.phone.back()
        }
    }
}
