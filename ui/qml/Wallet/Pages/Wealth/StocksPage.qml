pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property StocksViewModel stocks: page.phone.holdings.stocks

    title: qsTr("Stocks")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        SkeletonRow {
            visible: !page.stocks.loaded
            width: scroll.room
        }

        Card {
            implicitHeight: drawn.implicitHeight
            visible: page.stocks.chosenName !== ""
            width: scroll.room

            Column {
                id: drawn

                bottomPadding: 8
                spacing: 4
                topPadding: 12
                width: parent.width - 28
                x: 14

                AppText {
                    text: page.stocks.chosenName
                    weight: 500
                    width: parent.width
                    wrapMode: Text.Wrap

                    Accessible.role: Accessible.Heading
                }

                CurveChart {
                    fromText: page.stocks.fromText
                    points: page.stocks.points
                    readings: page.stocks.readings
                    title: qsTr("Closing prices, chart")
                    toText: page.stocks.toText
                    width: parent.width
                }

                Button {
                    height: Math.max(Theme.touch, implicitHeight)
                    primary: false
                    text: qsTr("Take off the list")
                    width: parent.width

                    onClicked: page.stocks.watch(page.stocks.chosen, false)
                }
            }
        }

        HoldingList {
            chosen: page.stocks.chosen
            emptyText: qsTr("No stock is on your list. Press one below to put it there.")
            model: page.stocks.watched
            title: qsTr("My list")
            visible: page.stocks.loaded
            width: scroll.room

            onPicked: key => page.stocks.look(key)
        }

        HoldingList {
            model: page.stocks.others
            title: qsTr("Press to add to the list")
            visible: page.stocks.others.count > 0
            width: scroll.room

            onPicked: key => page.stocks.watch(key, true)
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: page.stocks.trading ? qsTr("The exchange is open. Invented prices; nothing is traded here.") : qsTr("The exchange is closed. Invented prices; nothing is traded here.")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
