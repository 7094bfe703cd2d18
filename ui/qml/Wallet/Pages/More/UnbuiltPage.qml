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
            actionText: qsTr("Go back")
            body: qsTr("%1 opens here once it is built. Its place, its name and the way to it are already real.").arg(page.phone.unbuilt.name)
            iconName: page.phone.unbuilt.icon
            tint: page.phone.unbuilt.tint
            title: qsTr("Not part of this simulation yet")
            width: scroll.width - 2 * scroll.sideMargin

            onActed: page.phone.back()
        }
    }
}
