pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ShelfViewModel shelf: page.phone.holdings.shelf

    title: qsTr("Term deposits")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        SkeletonRow {
            visible: !page.shelf.loaded
            width: scroll.room
        }

        HoldingList {
            emptyText: qsTr("You hold none. Choose one below.")
            model: page.shelf.deposits
            title: qsTr("My deposits")
            visible: page.shelf.loaded
            width: scroll.room

            onPicked: key => page.shelf.sell(key)
        }

        HoldingList {
            model: page.shelf.products
            title: qsTr("To buy: yearly rate")
            width: scroll.room

            onPicked: key => page.phone.open("move/term/" + key)
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Simple interest on 365 days. A deposit you press is sold before its end, for a fee.")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
