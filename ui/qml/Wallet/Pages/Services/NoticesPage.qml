pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("Notices")
    trailing: IconButton {
        iconColor: Theme.brandInk
        iconName: "check-double"
        text: qsTr("Clear all")
        visible: feed.count > 0

        onClicked: page.phone.clearNotices()
    }

    onBack: page.phone.back()

    FeedView {
        id: feed

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        model: page.phone.notices

        delegate: NoticeRow {
            id: row

            required property int index
            required property string route

            first: row.index === 0
            last: row.index === feed.count - 1
            width: feed.width

            onClicked: page.phone.open(row.route)
        }
        footer: Item {
            height: Theme.gap
            width: 1
        }
        header: Item {
            height: Theme.gap
            width: 1
        }

        EmptyState {
            body: qsTr("What your service windows tell you gathers here.")
            iconName: "notification-2"
            parent: feed.contentItem
            title: qsTr("No notices")
            visible: feed.count === 0 && feed.settled
            width: feed.width
        }
    }
}
