pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("Yu'e Bao")

    onBack: page.phone.back()

    FeedView {
        id: feed

        anchors.fill: parent
        currentIndex: -1
        model: page.phone.holdings.fund.incomes
        section.property: "section"

        delegate: Rectangle {
            id: row

            required property string dayText
            required property string amountText

            color: Theme.surface
            implicitHeight: line.implicitHeight + 24
            width: feed.width

            Accessible.name: qsTr("%1, %2").arg(row.dayText).arg(row.amountText)
            Accessible.role: Accessible.ListItem

            AppText {
                id: line

                text: row.dayText
                width: parent.width - 28 - figure.width
                x: 14
                y: 12

                Accessible.ignored: true
            }

            AppText {
                id: figure

                anchors.right: parent.right
                anchors.rightMargin: 14
                color: Theme.income
                elide: Text.ElideNone
                text: row.amountText
                weight: 500
                y: 12

                Accessible.ignored: true
            }

            Divider {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.leftMargin: 14
                anchors.right: parent.right
            }
        }
        footer: Item {
            height: Theme.gap
            width: 1
        }
        header: FundHead {
            assets: page.phone.holdings.assets
            fund: page.phone.holdings.fund
            width: feed.width

            onFrozenAsked: page.phone.open("frozen/fund")
            onMoved: kind => page.phone.open("move/" + kind)
        }
        section.delegate: MonthLabel {
            width: feed.width
        }

        Column {
            parent: feed.contentItem
            visible: feed.waiting
            width: feed.width
            y: Math.max(0, feed.headerItem?.height ?? 0)

            Repeater {
                model: feed.waiting ? 4 : 0

                SkeletonRow {
                    width: feed.width
                }
            }
        }

        EmptyState {
            body: qsTr("The first income shows the day after units are confirmed.")
            iconName: "safe-2"
            parent: feed.contentItem
            title: qsTr("No income yet")
            visible: feed.count === 0 && feed.settled
            width: feed.width
            y: Math.max(0, feed.headerItem?.height ?? 0)
        }
    }
}
