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

    title: qsTr("My insurance")

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
            emptyText: qsTr("Nothing covers you just now.")
            model: page.shelf.active
            title: qsTr("Covers you now")
            visible: page.shelf.loaded
            width: scroll.room
        }

        HoldingList {
            emptyText: qsTr("You have everything there is.")
            model: page.shelf.offered
            title: qsTr("To buy")
            visible: page.shelf.loaded
            width: scroll.room

            onPicked: key => page.shelf.buy(key)
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Claims are not part of this simulation.")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
