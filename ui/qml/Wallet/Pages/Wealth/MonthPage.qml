pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property BillMonthViewModel month: page.phone.billing.month

    title: qsTr("Monthly summary")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        MonthCard {
            inText: page.month.inText
            month: page.month.title
            newer: page.month.newerRoute
            note: page.month.noteText
            older: page.month.olderRoute
            outText: page.month.outText
            ready: page.month.ready
            width: scroll.room

            onOpened: route => page.phone.open(route)
        }

        EmptyState {
            body: qsTr("Nothing was paid and nothing came in.")
            iconName: "bar-chart-2"
            title: qsTr("No bills this month")
            visible: page.month.empty
            width: scroll.room
        }

        Card {
            height: days.implicitHeight
            visible: page.month.ready && !page.month.empty
            width: scroll.room

            Column {
                id: days

                topPadding: 14
                width: parent.width

                AppText {
                    bottomPadding: 8
                    leftPadding: 14
                    text: qsTr("Spending by day")
                    weight: 500
                    width: parent.width

                    Accessible.role: Accessible.Heading
                }

                DayBars {
                    day: page.month.day
                    fromText: page.month.fromText
                    levels: page.month.levels
                    reading: page.month.dayText + ": " + page.month.daySums
                    toText: page.month.toText
                    width: parent.width - 28
                    x: 14

                    onOpened: page.phone.open(page.month.dayRoute)
                    onRead: day => page.month.read(day)
                }

                RowButton {
                    bottomRadius: Theme.radius
                    chevron: page.month.dayRoute !== ""
                    enabled: page.month.dayRoute !== ""
                    label: page.month.dayText
                    note: page.month.daySums
                    ruled: false
                    width: parent.width

                    onClicked: page.phone.open(page.month.dayRoute)
                }
            }
        }

        Card {
            height: kinds.implicitHeight
            visible: page.month.ready && !page.month.empty
            width: scroll.room

            Column {
                id: kinds

                bottomPadding: 6
                topPadding: 14
                width: parent.width

                AppText {
                    leftPadding: 14
                    text: qsTr("By kind")
                    weight: 500
                    width: parent.width

                    Accessible.role: Accessible.Heading
                }

                Repeater {
                    model: page.month.kinds

                    KindBar {
                        id: bar

                        required property string key

                        width: kinds.width

                        onClicked: page.phone.open(bar.key)
                    }
                }
            }
        }
    }
}
