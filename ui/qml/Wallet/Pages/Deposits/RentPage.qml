pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property RentViewModel rent: page.phone.deposits.rent

    title: qsTr("Rent a car")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        SkeletonRow {
            visible: !page.rent.loaded
            width: scroll.room
        }

        HoldingList {
            model: page.rent.mine
            title: qsTr("My rentals")
            visible: page.rent.loaded && page.rent.mine.count > 0
            width: scroll.room

            onPicked: key => page.phone.open("rental/" + key)
        }

        Card {
            implicitHeight: cars.implicitHeight
            visible: page.rent.loaded
            width: scroll.room

            Accessible.name: qsTr("Car")
            Accessible.role: Accessible.Grouping

            Column {
                id: cars

                bottomPadding: 4
                width: parent.width

                CardTitle {
                    text: qsTr("Car")
                    width: parent.width
                }

                OptionRows {
                    model: page.rent.cars
                    width: parent.width

                    onChosen: key => page.rent.chooseCar(key)
                }
            }
        }

        Card {
            implicitHeight: when.implicitHeight
            visible: page.rent.loaded
            width: scroll.room

            Column {
                id: when

                bottomPadding: 14
                spacing: 8
                width: parent.width

                CardTitle {
                    text: qsTr("First day")
                    width: parent.width
                }

                OptionTiles {
                    columns: Theme.roomy ? 3 : 5
                    model: page.rent.firstDays
                    width: parent.width - 28
                    x: 14

                    onChosen: key => page.rent.chooseDay(key)
                }

                CardTitle {
                    text: qsTr("How long")
                    width: parent.width
                }

                OptionTiles {
                    columns: Theme.roomy ? 2 : 4
                    model: page.rent.lengths
                    width: parent.width - 28
                    x: 14

                    onChosen: key => page.rent.chooseLength(key)
                }
            }
        }

        GivenCard {
            rent: page.rent
            visible: page.rent.loaded
            width: scroll.room
        }

        Card {
            implicitHeight: sums.implicitHeight
            visible: page.rent.loaded
            width: scroll.room

            Column {
                id: sums

                bottomPadding: 14
                spacing: 8
                topPadding: 14
                width: parent.width

                PairList {
                    model: page.rent.price
                    width: parent.width
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    leftPadding: 14
                    rightPadding: 14
                    text: page.rent.frozenInText
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        ErrorLine {
            text: page.rent.errorText
            width: scroll.room
        }

        Button {
            height: Math.max(48, implicitHeight)
            text: qsTr("Freeze %1 and reserve").arg(page.rent.depositText)
            visible: page.rent.loaded
            width: scroll.room

            onClicked: page.rent.submit()
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            text: page.rent.rulesText
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
