pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property HoldViewModel hold: page.phone.deposits.hold

    title: qsTr("Frozen")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        FigureHead {
            caption: page.hold.frozenEarns ? qsTr("Frozen in Yu'e Bao, still earning") : qsTr("Frozen in the balance")
            concealed: page.phone.holdings.assets.hidden
            figure: page.hold.frozenLoaded ? page.hold.frozenText : ""
            width: scroll.room

            onEyed: page.phone.holdings.assets.toggle()
        }

        SkeletonRow {
            visible: !page.hold.frozenLoaded
            width: scroll.room
        }

        EmptyState {
            body: qsTr("A deposit you authorise stands here until it is captured or free again.")
            iconName: "lock-unlock"
            title: qsTr("Nothing is frozen")
            visible: page.hold.frozenLoaded && page.hold.frozen.count === 0
            width: scroll.room
        }

        HoldingList {
            model: page.hold.frozen
            title: qsTr("For whom")
            visible: page.hold.frozen.count > 0
            width: scroll.room

            onPicked: key => page.phone.open("hold/" + key)
        }
    }
}
