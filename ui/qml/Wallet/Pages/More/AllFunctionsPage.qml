pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("All functions")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        anchors.fill: parent
        focus: true

        TileCard {
            columns: 4
            model: page.phone.allFunctions
            title: page.title
            width: scroll.width - 2 * scroll.sideMargin

            onOpened: route => page.phone.open(route)
        }
    }
}
