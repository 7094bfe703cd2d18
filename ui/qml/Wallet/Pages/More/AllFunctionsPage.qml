pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("All functions")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        anchors.fill: parent
        focus: true

        Card {
            height: order.implicitHeight
            width: scroll.width - 2 * scroll.sideMargin

            SwitchRow {
                id: order

                bottomRadius: Theme.radius
                label: qsTr("Sort by what I use most")
                note: qsTr("Counted on this phone, in this world.")
                on: page.phone.billing.uses.byUse
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.billing.uses.toggle()
            }
        }

        TileCard {
            columns: 4
            model: page.phone.allFunctions
            title: page.title
            width: scroll.width - 2 * scroll.sideMargin

            onOpened: route => page.phone.use(route)
        }
    }
}
