pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// Every order of one function, newest first.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property OrdersViewModel orders: page.phone.orders

    title: page.orders.historyTitle

    onBack: page.phone.back()

    FeedView {
        id: feed

        anchors.fill: parent
        model: page.orders.history
        section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
        section.property: "section"

        delegate: TwoLineRow {
            id: row

            required property int orderId
            required property var model

            figure: row.model.figure
            iconName: row.model.icon
            plateSize: 40
            ruled: true
            width: feed.width

            onClicked: page.phone.open("placed/" + row.orderId)

            Rectangle {
                anchors.fill: parent
                color: Theme.surface
                z: -2
            }
        }
        section.delegate: MonthLabel {
            width: feed.width
        }

        Column {
            parent: feed.contentItem
            visible: feed.waiting
            width: feed.width

            Repeater {
                model: feed.waiting ? 6 : 0

                SkeletonRow {
                    width: feed.width
                }
            }
        }

        EmptyState {
            body: qsTr("What is ordered here is listed with its state and its time.")
            iconName: "file-list-3"
            parent: feed.contentItem
            title: qsTr("Nothing yet")
            visible: feed.count === 0 && feed.settled
            width: feed.width
        }
    }
}
