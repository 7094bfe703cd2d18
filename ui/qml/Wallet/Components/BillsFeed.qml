pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

FeedView {
    id: feed

    signal opened(int billId)

    section.delegate: MonthLabel {
        width: feed.width
    }
    section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
    section.property: "section"

    delegate: BillRow {
        id: row

        required property int billId
        required property var model

        iconName: row.model.icon
        width: feed.width

        onClicked: feed.opened(row.billId)
    }
    footer: Item {
        height: Theme.gap
        width: 1
    }

    Column {
        parent: feed.contentItem
        visible: feed.waiting
        width: feed.width
        y: Math.max(0, feed.headerItem?.height ?? 0)

        Repeater {
            model: feed.waiting ? 6 : 0

            SkeletonRow {
                width: feed.width
            }
        }
    }

    EmptyState {
        body: qsTr("Every payment and every movement of money is listed here.")
        iconName: "file-list-3"
        parent: feed.contentItem
        title: qsTr("No bills yet")
        visible: feed.count === 0 && feed.settled
        width: feed.width
        y: Math.max(0, feed.headerItem?.height ?? 0)
    }
}
