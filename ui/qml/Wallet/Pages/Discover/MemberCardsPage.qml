pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property MemberCardsViewModel cards: page.phone.collection.cards

    title: qsTr("Member cards")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        SkeletonRow {
            visible: !page.cards.loaded
            width: scroll.room
        }

        Repeater {
            id: mine

            model: page.cards.cards

            Column {
                id: held

                required property string key
                required property var model

                spacing: Theme.gap
                width: scroll.room

                MemberCardFace {
                    iconName: held.model.icon
                    level: held.model.level
                    merchant: held.model.merchant
                    number: held.model.number
                    points: held.model.points
                    tint: held.model.tint
                    width: parent.width

                    onClicked: page.phone.open("member_card/" + held.key)
                }

                LevelAhead {
                    ahead: held.model.ahead
                    leftText: held.model.leftText
                    part: held.model.part
                    percent: held.model.percent
                    tint: held.model.tint
                    width: parent.width
                }
            }
        }

        CardsAhead {
            model: page.cards.ready
            title: qsTr("To be had now")
            width: scroll.room

            onPicked: key => page.phone.open("member_card/" + key)
        }

        CardsAhead {
            model: page.cards.almost
            title: mine.count > 0 ? qsTr("Almost yours") : qsTr("Cards you can earn")
            width: scroll.room

            onPicked: key => page.phone.open("member_card/" + key)
        }

        EmptyState {
            body: qsTr("A merchant gives its card to those who come often.")
            iconName: "vip-crown"
            title: qsTr("No member cards here")
            visible: page.cards.loaded && page.cards.cards.count + page.cards.ready.count + page.cards.almost.count === 0
            width: scroll.room
        }
    }
}
