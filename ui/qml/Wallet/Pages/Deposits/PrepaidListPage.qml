pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property PrepaidViewModel prepaid: page.phone.deposits.prepaid

    title: qsTr("Stored value")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        FigureHead {
            caption: qsTr("Merchants owe you")
            concealed: page.phone.holdings.assets.hidden
            figure: page.prepaid.owedText
            width: scroll.room

            onEyed: page.phone.holdings.assets.toggle()
        }

        SkeletonRow {
            visible: !page.prepaid.listLoaded
            width: scroll.room
        }

        HoldingList {
            emptyText: qsTr("No merchant sells any here.")
            model: page.prepaid.merchants
            title: qsTr("Merchants")
            visible: page.prepaid.listLoaded
            width: scroll.room

            onPicked: key => page.phone.open("prepaid/" + key)
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("It is good at its merchant alone, so it is not counted into total assets. What is left of your own money comes back whenever you like.")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
