pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// Tickets, or trips: those to come first, then those that are over.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property PassesViewModel passes: page.phone.goings.passes
    readonly property bool trips: page.passes.kind === "trip"

    title: page.trips ? qsTr("Trips") : qsTr("Tickets")

    onBack: page.phone.back()

    FeedView {
        id: feed

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        model: page.passes.rows
        section.property: "section"
        spacing: 8

        delegate: PassRow {
            id: row

            required property string key

            width: feed.width

            onClicked: page.phone.open("pass/" + row.key)
        }
        footer: Item {
            height: Theme.gap
            width: 1
        }
        section.delegate: AppText {
            required property string section

            bottomPadding: 4
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: section
            topPadding: 12
            weight: 500
            width: feed.width
        }

        SkeletonRow {
            parent: feed.contentItem
            visible: feed.waiting
            width: feed.width
        }

        EmptyState {
            actionText: page.trips ? qsTr("Look for trains") : qsTr("See what is on")
            body: page.trips ? qsTr("Trains and flights you book gather here, with their codes.") : qsTr("Films and offers you buy gather here, with their codes.")
            iconName: page.trips ? "plane" : "coupon-2"
            parent: feed.contentItem
            tint: page.trips ? "green" : "blue"
            title: page.trips ? qsTr("No trips yet") : qsTr("No tickets yet")
            visible: feed.count === 0 && feed.settled
            width: feed.width

            onActed: page.phone.open(page.trips ? "runs/trains" : "movies")
        }
    }
}
