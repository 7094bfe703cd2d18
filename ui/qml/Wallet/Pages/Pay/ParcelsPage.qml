pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ParcelsViewModel parcels: page.phone.flows.parcels

    title: qsTr("Parcels")

    onBack: page.phone.back()

    Rectangle {
        id: tracker

        color: Theme.surface
        height: words.implicitHeight
        width: page.width

        Column {
            id: words

            bottomPadding: Theme.gap
            topPadding: Theme.gap
            width: parent.width - 2 * Theme.gap
            x: Theme.gap

            Item {
                height: Math.max(number.implicitHeight, track.height)
                width: parent.width

                TextField {
                    id: number

                    anchors.left: parent.left
                    anchors.right: track.left
                    anchors.rightMargin: 8
                    faulty: page.parcels.errorText !== ""
                    focus: true
                    height: parent.height
                    maximumLength: 24
                    placeholderText: qsTr("Tracking number")
                    text: page.parcels.typed

                    onAccepted: page.parcels.track()
                    onTextEdited: page.parcels.typed = text
                }

                Button {
                    id: track

                    anchors.right: parent.right
                    height: Math.max(Theme.touch, implicitHeight)
                    idle: page.parcels.typed === "" || page.parcels.busy
                    text: qsTr("Track")
                    width: Math.max(72, implicitWidth)

                    onClicked: page.parcels.track()
                }
            }

            ErrorLine {
                text: page.parcels.errorText
                topPadding: 8
                width: parent.width
            }
        }
    }

    FeedView {
        id: feed

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.top: tracker.bottom
        focus: false
        model: page.parcels.rows

        delegate: ParcelRow {
            id: row

            required property string key
            required property int index

            first: row.index === 0
            last: row.index === feed.count - 1
            width: feed.width

            onClicked: page.phone.open("parcel/" + row.key)
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
            body: qsTr("Type a tracking number to follow a parcel.")
            iconName: "truck"
            parent: feed.contentItem
            title: qsTr("No parcels")
            visible: feed.count === 0 && feed.settled
            width: feed.width
        }
    }
}
