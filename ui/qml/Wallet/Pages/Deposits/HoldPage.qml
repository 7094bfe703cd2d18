pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property HoldViewModel hold: page.phone.deposits.hold

    title: qsTr("Deposit")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        enabled: !sure.open
        focus: !sure.open

        SkeletonRow {
            visible: !page.hold.loaded && !page.hold.missing
            width: scroll.room
        }

        EmptyState {
            body: qsTr("There is no deposit of this number here.")
            iconName: "lock"
            title: qsTr("No such deposit")
            visible: page.hold.missing
            width: scroll.room
        }

        BillHead {
            amountText: page.hold.amountText
            iconName: page.hold.icon
            income: false
            stateText: page.hold.stateText
            tint: page.hold.tint
            title: page.hold.title
            visible: page.hold.loaded
            width: scroll.room
        }

        ErrorLine {
            text: page.hold.errorText
            width: scroll.room
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.hold.busy
            text: qsTr("Freeze it with your password")
            visible: page.hold.waiting
            width: scroll.room

            onClicked: page.hold.authorize()
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.hold.busy
            primary: false
            text: page.hold.busy ? qsTr("Declining…") : qsTr("Decline")
            visible: page.hold.waiting
            width: scroll.room

            onClicked: sure.open = true
        }

        Card {
            implicitHeight: facts.implicitHeight
            visible: page.hold.loaded
            width: scroll.room

            Column {
                id: facts

                bottomPadding: 14
                spacing: 8
                topPadding: 14
                width: parent.width

                PairList {
                    model: page.hold.facts
                    width: parent.width
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    leftPadding: 14
                    rightPadding: 14
                    text: page.hold.noteText
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        StepsCard {
            model: page.hold.steps
            visible: page.hold.loaded
            width: scroll.room
        }

        HoldingList {
            model: page.hold.captures
            title: qsTr("Bills of what was captured")
            visible: page.hold.loaded && page.hold.captures.count > 0
            width: scroll.room

            onPicked: key => page.phone.open("bill/" + key)
        }

        Card {
            implicitHeight: link.implicitHeight
            visible: page.hold.loaded
            width: scroll.room

            RowButton {
                id: link

                bottomRadius: Theme.radius
                iconName: "customer-service-2"
                label: qsTr("Open the service window")
                ruled: false
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("window/" + page.hold.merchantId)
            }
        }
    }

    SureSheet {
        id: sure

        anchors.fill: parent
        body: qsTr("Nothing is frozen. The merchant would have to ask again.")
        noText: qsTr("Keep it open")
        parent: page
        title: qsTr("Decline this deposit?")
        topInset: page.topInset
        yesText: qsTr("Decline")

        onAgreed: {
            sure.open = false;
            scroll.forceActiveFocus();
            page.hold.decline();
        }
        onDismissed: {
            sure.open = false;
            scroll.forceActiveFocus();
        }
    }
}
