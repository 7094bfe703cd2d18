pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property DealsViewModel deals: page.phone.goings.deals

    title: qsTr("Nearby offers")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: qsTr("Near Wulin Square, the nearest first")
            width: scroll.room
            wrapMode: Text.Wrap
        }

        Repeater {
            model: page.deals.rows

            DealCard {
                id: deal

                required property string key

                width: scroll.room

                onClicked: page.phone.open("going/nearby/" + deal.key)
            }
        }

        Repeater {
            model: page.deals.loaded ? 0 : 4

            SkeletonRow {
                width: scroll.room
            }
        }

        EmptyState {
            body: qsTr("No shop nearby has one now.")
            iconName: "store-2"
            title: qsTr("No offers")
            visible: page.deals.loaded && page.deals.rows.count === 0
            width: scroll.room
        }

        OwnPasses {
            label: qsTr("My tickets")
            width: scroll.room

            onClicked: page.phone.open("passes/ticket")
        }
    }
}
