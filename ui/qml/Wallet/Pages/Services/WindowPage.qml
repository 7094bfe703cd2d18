pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Pages
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: page.phone.window.name

    onBack: page.phone.back()

    Sought {
        id: sought

        list: feed
        window: page.phone.window
    }

    FeedView {
        id: feed

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        model: page.phone.window.messages
        spacing: Theme.gap

        delegate: MessageCard {
            id: message

            required property int billId
            required property string key

            lit: sought.lit === message.key
            width: feed.width

            onOpened: page.phone.open("bill/" + message.billId)
        }
        footer: Item {
            height: Theme.gap
            width: 1
        }
        header: Column {
            bottomPadding: Theme.gap
            topPadding: Theme.gap
            width: feed.width

            WindowHead {
                about: page.phone.window.about
                iconName: page.phone.window.icon
                name: page.phone.window.name
                tint: page.phone.window.tint
                width: parent.width
            }
        }

        EmptyState {
            body: qsTr("Receipts and messages of this shop will stand here.")
            iconName: "message-3"
            parent: feed.contentItem
            title: qsTr("No messages yet")
            visible: feed.count === 0 && feed.settled
            width: feed.width
        }
    }
}
