pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ChoiceViewModel choice: page.phone.goings.choice

    title: qsTr("Offer")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: foot.top
        anchors.top: parent.top
        focus: true
        width: page.width

        Card {
            height: words.implicitHeight
            visible: page.choice.loaded && !page.choice.missing
            width: scroll.room

            Column {
                id: words

                bottomPadding: 14
                spacing: 8
                topPadding: 14
                width: parent.width

                AppText {
                    font.pixelSize: Theme.title
                    text: page.choice.title
                    weight: 600
                    width: parent.width - 28
                    wrapMode: Text.Wrap
                    x: 14
                }

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.label
                    text: page.choice.aboutText
                    width: parent.width - 28
                    wrapMode: Text.Wrap
                    x: 14
                }

                KeywordLine {
                    keyword: qsTr("Shop")
                    value: page.choice.shopText
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Without it")
                    value: page.choice.worthText
                    visible: page.choice.worthText !== ""
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Valid to")
                    value: page.choice.validText
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Left")
                    value: page.choice.leftText
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Giving back")
                    value: qsTr("At any time while it is valid, without a fee")
                    width: parent.width
                }
            }
        }

        Card {
            height: count.implicitHeight
            visible: page.choice.loaded && !page.choice.missing
            width: scroll.room

            CountRow {
                id: count

                count: page.choice.count
                label: qsTr("How many")
                width: parent.width

                onStepped: by => page.choice.step(by)
            }
        }

        Repeater {
            model: page.choice.loaded ? 0 : 3

            SkeletonRow {
                width: scroll.room
            }
        }

        EmptyState {
            body: qsTr("It is no longer on. Choose another one.")
            iconName: "store-2"
            title: qsTr("Nothing here")
            visible: page.choice.missing
            width: scroll.room
        }
    }

    PageFoot {
        id: foot

        action: qsTr("Buy")
        anchors.bottom: parent.bottom
        errorText: page.choice.errorText
        figure: page.choice.priceText
        height: implicitHeight
        idle: !page.choice.able
        visible: !page.choice.missing
        width: page.width

        onActed: page.choice.next()
    }
}
