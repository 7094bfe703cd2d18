pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// One ticket or trip: its code for the door, what it is for, and giving it back.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property PassViewModel held: page.phone.goings.held

    title: page.held.isTrip ? qsTr("Trip") : qsTr("Ticket")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        PassFace {
            bars: page.held.bars
            codeSource: page.held.codeSource
            groups: page.held.groups
            height: implicitHeight
            live: page.held.live
            placeText: page.held.placeText
            seatText: page.held.seatText
            stateText: page.held.stateText
            title: page.held.title
            visible: page.held.code !== ""
            whenText: page.held.whenText
            width: scroll.room
        }

        Button {
            height: Math.max(48, implicitHeight)
            text: qsTr("Show it at the door")
            visible: page.held.live
            width: scroll.room

            onClicked: page.held.showAtTheDoor()
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: page.held.opensText
            visible: text !== "" && page.held.errorText === ""
            width: scroll.room
            wrapMode: Text.Wrap
        }

        ErrorLine {
            text: page.held.errorText
            width: scroll.room
        }

        Card {
            height: facts.implicitHeight
            visible: page.held.rows.count > 0
            width: scroll.room

            PairList {
                id: facts

                bottomPadding: 14
                model: page.held.rows
                topPadding: 14
                width: parent.width
            }
        }

        Card {
            height: ways.implicitHeight
            visible: page.held.code !== ""
            width: scroll.room

            Column {
                id: ways

                width: parent.width

                RowButton {
                    bottomRadius: more.visible ? 0 : Theme.radius
                    iconName: "bill"
                    label: qsTr("See the bill")
                    ruled: more.visible
                    topRadius: Theme.radius
                    width: parent.width

                    onClicked: page.phone.open("bill/" + page.held.billId)
                }

                RowButton {
                    id: more

                    bottomRadius: Theme.radius
                    iconName: "store-2"
                    label: page.held.windowName
                    ruled: false
                    tint: "green"
                    visible: page.held.window !== ""
                    width: parent.width

                    onClicked: page.phone.open("window/" + page.held.window)
                }
            }
        }

        Column {
            spacing: 8
            visible: page.held.live
            width: scroll.room

            Button {
                height: Math.max(48, implicitHeight)
                idle: !page.held.refundable
                primary: false
                text: qsTr("Give it back")
                width: parent.width

                onClicked: sure.open = true
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                horizontalAlignment: Text.AlignHCenter
                text: page.held.refundText
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        Repeater {
            model: page.held.loaded ? 0 : 4

            SkeletonRow {
                width: scroll.room
            }
        }

        EmptyState {
            body: qsTr("It is not in this wallet.")
            iconName: "coupon-2"
            title: qsTr("Nothing here")
            visible: page.held.missing
            width: scroll.room
        }
    }

    SureSheet {
        id: sure

        anchors.fill: parent
        body: page.held.refundText
        noText: qsTr("Keep it")
        parent: page
        title: qsTr("Give it back?")
        topInset: page.topInset
        yesText: qsTr("Give it back")

        onAgreed: {
            sure.open = false;
            page.held.giveBack();
        }
        onDismissed: sure.open = false
    }
}
