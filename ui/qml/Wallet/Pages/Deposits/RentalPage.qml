pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property RentalViewModel rental: page.phone.deposits.rental

    title: qsTr("Rental")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        enabled: !sure.open
        focus: !sure.open

        SkeletonRow {
            visible: !page.rental.loaded && !page.rental.missing
            width: scroll.room
        }

        EmptyState {
            body: qsTr("There is no rental of this number here.")
            iconName: "car"
            title: qsTr("No such rental")
            visible: page.rental.missing
            width: scroll.room
        }

        TitledCard {
            detail: page.rental.carText
            iconName: "car"
            tint: page.rental.tint
            title: page.rental.stateText
            visible: page.rental.loaded
            width: scroll.room

            PairList {
                model: page.rental.facts
                width: parent.width
            }
        }

        ErrorLine {
            text: page.rental.errorText
            width: scroll.room
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.rental.busy
            text: qsTr("I have the car")
            visible: page.rental.state === "reserved"
            width: scroll.room

            onClicked: page.rental.pickUp()
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.rental.busy
            primary: false
            text: qsTr("Cancel the rental")
            visible: page.rental.state === "reserved"
            width: scroll.room

            onClicked: sure.open = true
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.rental.busy
            text: qsTr("I have brought it back")
            visible: page.rental.state === "picked_up"
            width: scroll.room

            onClicked: page.rental.bringBack()
        }

        StepsCard {
            model: page.rental.steps
            visible: page.rental.loaded
            width: scroll.room
        }

        Card {
            implicitHeight: links.implicitHeight
            visible: page.rental.loaded
            width: scroll.room

            Column {
                id: links

                width: parent.width

                RowButton {
                    iconName: "lock"
                    label: qsTr("The deposit")
                    note: qsTr("Still frozen: %1").arg(page.rental.depositText)
                    topRadius: Theme.radius
                    width: parent.width

                    onClicked: page.phone.open(page.rental.holdRoute)
                }

                RowButton {
                    bottomRadius: Theme.radius
                    iconName: "customer-service-2"
                    label: qsTr("Open the service window")
                    ruled: false
                    width: parent.width

                    onClicked: page.phone.open("window/" + page.rental.merchantId)
                }
            }
        }

        Card {
            implicitHeight: seen.implicitHeight
            visible: page.rental.loaded
            width: scroll.room

            Column {
                id: seen

                bottomPadding: 14
                spacing: 8
                width: parent.width

                CardTitle {
                    text: qsTr("What the merchant was given")
                    width: parent.width
                }

                PairList {
                    model: page.rental.given
                    width: parent.width
                }
            }
        }
    }

    SureSheet {
        id: sure

        anchors.fill: parent
        body: qsTr("It costs nothing before the car is picked up. The deposit is free again at once.")
        noText: qsTr("Keep it")
        parent: page
        title: qsTr("Cancel this rental?")
        topInset: page.topInset
        yesText: qsTr("Cancel it")

        onAgreed: {
            sure.open = false;
            scroll.forceActiveFocus();
            page.rental.cancel();
        }
        onDismissed: {
            sure.open = false;
            scroll.forceActiveFocus();
        }
    }
}
