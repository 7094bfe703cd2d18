pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property RatesViewModel rates: page.phone.holdings.rates

    title: qsTr("Exchange rates")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent

        Card {
            implicitHeight: converter.implicitHeight
            width: scroll.room

            Column {
                id: converter

                bottomPadding: 14
                spacing: 10
                topPadding: 14
                width: parent.width - 28
                x: 14

                LabelledField {
                    errorText: page.rates.errorText
                    focus: true
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    label: qsTr("Amount in %1").arg(page.rates.sourceName)
                    maximumLength: 12
                    text: page.rates.text
                    width: parent.width

                    onEdited: text => page.rates.text = text
                }

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.caption
                    text: qsTr("In %1").arg(page.rates.targetName)
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    font.pixelSize: Theme.chrome(24)
                    fontSizeMode: Text.HorizontalFit
                    height: Math.round(Theme.chrome(24) * 1.4)
                    minimumPixelSize: 14
                    text: page.rates.resultText || "–"
                    weight: 500
                    width: parent.width
                }

                Button {
                    height: Math.max(Theme.touch, implicitHeight)
                    primary: false
                    text: qsTr("The other way round")
                    width: parent.width

                    onClicked: page.rates.turn()
                }
            }
        }

        SkeletonRow {
            visible: !page.rates.loaded
            width: scroll.room
        }

        HoldingList {
            chosen: page.rates.code
            model: page.rates.rates
            title: qsTr("Yuan for one; press to convert")
            width: scroll.room

            onPicked: key => page.rates.choose(key)
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Invented rates of today; below each, the change since yesterday.")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
