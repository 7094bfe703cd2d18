pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A list of things that fill up.
FeedView {
    id: feed

    required property string iconName
    required property string emptyTitle
    required property string emptyBody

    signal opened(string key)

    leftMargin: Theme.gap

    delegate: ProgressRow {
        id: row

        required property string key
        required property int index

        first: row.index === 0
        iconName: feed.iconName
        last: row.index === feed.count - 1
        width: feed.width - 2 * Theme.gap

        onClicked: feed.opened(row.key)
    }
    footer: Item {
        height: Theme.gap
        width: 1
    }
    header: Item {
        height: Theme.gap
        width: 1
    }

    Column {
        parent: feed.contentItem
        visible: feed.waiting
        width: feed.width - 2 * Theme.gap
        y: Theme.gap

        Repeater {
            model: feed.waiting ? 4 : 0

            SkeletonRow {
                width: feed.width - 2 * Theme.gap
            }
        }
    }

    EmptyState {
        body: feed.emptyBody
        iconName: feed.iconName
        parent: feed.contentItem
        title: feed.emptyTitle
        visible: feed.count === 0 && feed.settled
        width: feed.width - 2 * Theme.gap
    }
}
