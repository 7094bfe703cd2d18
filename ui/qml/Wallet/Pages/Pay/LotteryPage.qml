pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property LotteryViewModel lottery: page.phone.flows.lottery

    title: qsTr("Lottery")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: foot.top
        anchors.top: parent.top
        focus: true
        width: page.width

        Card {
            height: next.implicitHeight
            width: scroll.room

            Column {
                id: next

                bottomPadding: 14
                topPadding: 14
                width: parent.width - 28
                x: 14

                AppText {
                    text: page.lottery.drawText
                    weight: 500
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.label
                    text: page.lottery.countdownText
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        SkeletonRow {
            visible: !page.lottery.loaded
            width: scroll.room
        }

        Card {
            height: balls.implicitHeight
            visible: page.lottery.loaded
            width: scroll.room

            Column {
                id: balls

                bottomPadding: 12
                spacing: Theme.gap
                topPadding: 12
                width: parent.width - 20
                x: 10

                BallGrid {
                    countText: page.lottery.redsText
                    model: page.lottery.reds
                    special: false
                    title: qsTr("Red balls: six of 33")
                    width: parent.width

                    onToggled: key => page.lottery.toggleRed(key)
                }

                BallGrid {
                    countText: page.lottery.bluesText
                    model: page.lottery.blues
                    special: true
                    title: qsTr("Blue ball: one of 16")
                    width: parent.width

                    onToggled: key => page.lottery.toggleBlue(key)
                }

                Grid {
                    columns: Theme.roomy ? 1 : 2
                    spacing: 8

                    Button {
                        idle: !page.lottery.roomForMore
                        primary: false
                        text: qsTr("Quick pick")
                        width: Theme.roomy ? balls.width : (balls.width - 8) / 2

                        onClicked: page.lottery.quickPick()
                    }

                    Button {
                        idle: !page.lottery.complete
                        primary: false
                        text: qsTr("Add this line")
                        width: Theme.roomy ? balls.width : (balls.width - 8) / 2

                        onClicked: page.lottery.addLine()
                    }
                }
            }
        }

        PickList {
            model: page.lottery.lines
            visible: count > 0
            width: scroll.room

            onRemoved: key => page.lottery.removeLine(key)
        }

        Card {
            height: link.implicitHeight
            width: scroll.room

            RowButton {
                id: link

                bottomRadius: Theme.radius
                iconName: "ticket-2"
                label: qsTr("My tickets")
                ruled: false
                tint: "coral"
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("lottery_tickets")
            }
        }
    }

    PageFoot {
        id: foot

        action: page.lottery.priceText === "" ? qsTr("Pay") : qsTr("Pay %1").arg(page.lottery.priceText)
        anchors.bottom: parent.bottom
        errorText: page.lottery.errorText
        idle: page.lottery.priceText === ""
        width: page.width

        onActed: page.lottery.pay()
    }
}
