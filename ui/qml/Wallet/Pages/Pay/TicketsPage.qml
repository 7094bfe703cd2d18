pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("My tickets")

    onBack: page.phone.back()

    FeedView {
        id: feed

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        model: page.phone.flows.tickets.rows
        spacing: Theme.gap

        delegate: TicketCard {
            width: feed.width
        }
        footer: Item {
            height: Theme.gap
            width: 1
        }
        header: Item {
            height: Theme.gap
            width: 1
        }

        SkeletonRow {
            parent: feed.contentItem
            visible: feed.waiting
            width: feed.width
        }

        EmptyState {
            actionText: qsTr("Choose numbers")
            body: qsTr("Your lines, what was drawn and what they won gather here.")
            iconName: "ticket-2"
            parent: feed.contentItem
            tint: "coral"
            title: qsTr("No tickets yet")
            visible: feed.count === 0 && feed.settled
            width: feed.width

            onActed: page.phone.open("lottery")
        }
    }
}
