pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

FeedView {
    id: feed

    property var sums: ({})
    property bool looking: false
    property string reachedText: ""
    property string emptyTitle: qsTr("No bills yet")
    property string emptyBody: qsTr("Every payment and every movement of money is listed here.")
    property string emptyAction: ""

    readonly property bool lookingFar: feed.looking && feed.reachedText !== ""

    signal opened(int billId)
    signal emptyActed

    // Rows made ahead of time would still be on their way when another question empties the list.
    cacheBuffer: 0
    waiting: feed.count === 0 && (!feed.settled || feed.looking)

    section.delegate: MonthLabel {
        sums: feed.sums[section] ?? ""
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

        ListView.onPooled: row.visible = false
        ListView.onReused: row.visible = true
        onClicked: feed.opened(row.billId)
    }
    footer: Item {
        height: Math.max(Theme.gap, on.visible ? on.implicitHeight : 0)
        width: feed.width

        LookedBack {
            id: on

            text: feed.reachedText
            visible: feed.lookingFar && feed.count > 0
            width: feed.width
        }
    }

    LookedBack {
        id: far

        parent: feed.contentItem
        text: feed.reachedText
        visible: feed.lookingFar && feed.count === 0
        width: feed.width
        y: feed.headHeight
    }

    Column {
        parent: feed.contentItem
        visible: feed.waiting
        width: feed.width
        y: feed.headHeight + (far.visible ? far.implicitHeight : 0)

        Repeater {
            model: feed.waiting ? 6 : 0

            SkeletonRow {
                width: feed.width
            }
        }
    }

    EmptyState {
        actionText: feed.emptyAction
        body: feed.emptyBody
        iconName: feed.emptyAction === "" ? "file-list-3" : "search"
        parent: feed.contentItem
        title: feed.emptyTitle
        visible: feed.count === 0 && feed.settled && !feed.looking
        width: feed.width
        y: feed.headHeight

        onActed: feed.emptyActed()
    }
}
