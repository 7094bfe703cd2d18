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

    title: qsTr("Member card")

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

        EmptyState {
            body: qsTr("Not every merchant has one.")
            iconName: "vip-crown"
            title: qsTr("No member card")
            visible: page.cards.loaded && shown.count === 0
            width: scroll.room
        }

        Repeater {
            id: shown

            model: page.cards.page

            Column {
                id: card

                required property string key
                required property var model

                readonly property bool held: card.model.number !== ""

                spacing: Theme.gap
                width: scroll.room

                MemberCardFace {
                    iconName: card.model.icon
                    level: card.model.level
                    merchant: card.model.merchant
                    number: card.model.number
                    points: card.model.points
                    tint: card.model.tint
                    visible: card.held
                    width: parent.width

                    onClicked: page.phone.open("window/" + card.key)
                }

                Plate {
                    color: Theme.codePaper
                    implicitHeight: code.implicitHeight
                    radius: Theme.radius
                    visible: card.held
                    width: parent.width

                    Column {
                        id: code

                        bottomPadding: 14
                        spacing: 6
                        topPadding: 16
                        width: parent.width

                        CodePicture {
                            description: qsTr("Bar code %1").arg(card.model.number)
                            height: 64
                            source: page.cards.barcodeSource
                            width: Math.min(280, parent.width - 24)
                            x: Math.round((parent.width - width) / 2)
                        }

                        AppText {
                            color: Theme.codeInk
                            font.letterSpacing: 1
                            horizontalAlignment: Text.AlignHCenter
                            text: card.model.number
                            width: parent.width
                        }

                        AppText {
                            color: Qt.alpha(Theme.codeInk, 0.68)
                            font.pixelSize: Theme.caption
                            horizontalAlignment: Text.AlignHCenter
                            leftPadding: 14
                            rightPadding: 14
                            text: qsTr("Show it at the till. %1.").arg(page.cards.pointsText)
                            width: parent.width
                            wrapMode: Text.Wrap
                        }
                    }
                }

                AppText {
                    font.pixelSize: Theme.title
                    text: card.model.merchant
                    visible: !card.held
                    weight: 600
                    width: parent.width
                    wrapMode: Text.Wrap

                    Accessible.role: Accessible.Heading
                }

                LevelAhead {
                    ahead: card.model.ahead
                    leftText: card.model.leftText
                    part: card.model.part
                    percent: card.model.percent
                    tint: card.model.tint
                    width: parent.width
                }

                Button {
                    height: Math.max(48, implicitHeight)
                    text: qsTr("Get the card")
                    visible: card.model.ready
                    width: parent.width

                    onClicked: page.phone.open("card_claim/" + card.key)
                }

                CardLevels {
                    model: page.cards.levels
                    width: parent.width
                }
            }
        }
    }
}
