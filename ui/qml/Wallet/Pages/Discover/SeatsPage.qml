pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// The seats of a showing.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ChoiceViewModel choice: page.phone.goings.choice

    title: page.choice.title || qsTr("Seats")

    onBack: page.phone.back()

    Rectangle {
        id: head

        color: Theme.surface
        height: words.implicitHeight
        visible: page.choice.loaded && !page.choice.missing
        width: page.width

        Column {
            id: words

            bottomPadding: 10
            spacing: 4
            topPadding: 10
            width: parent.width - 2 * Theme.gap
            x: Theme.gap

            AppText {
                font.pixelSize: Theme.chrome(14)
                text: [page.choice.dayText, page.choice.leavesText, page.choice.roomName].filter(part => part !== "").join(" · ")
                weight: 600
                width: parent.width
                wrapMode: Text.Wrap
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.chrome(12)
                text: page.choice.placeText
                width: parent.width
                wrapMode: Text.Wrap
            }

            SeatKey {
                topPadding: 4
                visible: page.height > 520
                width: parent.width
            }
        }
    }

    SeatMap {
        id: map

        anchors.bottom: foot.top
        anchors.top: head.bottom
        columnCount: page.choice.columnCount
        focus: true
        model: page.choice.seats
        rowCount: page.choice.rowCount
        visible: !page.choice.missing
        width: page.width

        onToggled: key => page.choice.toggle(key)
    }

    Column {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        visible: !page.choice.loaded
        width: page.width

        Repeater {
            model: 4

            SkeletonRow {
                width: page.width
            }
        }
    }

    EmptyState {
        anchors.top: parent.top
        body: qsTr("It is no longer on. Choose another time.")
        iconName: "film"
        title: qsTr("Nothing here")
        visible: page.choice.missing
        width: page.width
    }

    PageFoot {
        id: foot

        action: qsTr("Next")
        anchors.bottom: parent.bottom
        detail: page.choice.chosenText
        errorText: page.choice.errorText
        figure: page.choice.priceText
        height: implicitHeight
        idle: !page.choice.able
        visible: !page.choice.missing
        width: page.width

        onActed: page.choice.next()
    }
}
