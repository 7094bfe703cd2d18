pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: page.phone.unbuilt.name

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        anchors.fill: parent
        focus: true

        EmptyState {
            actionText: qsTr("Back")
            body: qsTr("In the finished wallet this opens “%1”. Here its place, its name and the way to it are real; what lies behind is still to be built.").arg(page.phone.unbuilt.name)
            iconName: page.phone.unbuilt.icon
            tint: page.phone.unbuilt.tint
            title: qsTr("Not part of this simulation yet")
            width: scroll.width - 2 * scroll.sideMargin

            onActed: page.phone.back()
        }
    }
}
