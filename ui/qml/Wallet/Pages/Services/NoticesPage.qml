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
            required property string merchantId

            first: row.index === 0
            last: row.index === feed.count - 1
            width: feed.width

            onClicked: page.phone.open("window/" + row.merchantId)
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
            body: qsTr("Messages of your service windows gather here.")
            iconName: "bell"
            parent: feed.contentItem
            title: qsTr("No notices")
            visible: feed.count === 0 && feed.settled
            width: feed.width
        }
    }
}
