pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property PrepaidViewModel prepaid: page.phone.deposits.prepaid

    title: qsTr("Stored value")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        enabled: !sure.open
        focus: !sure.open

        SkeletonRow {
            visible: !page.prepaid.loaded
            width: scroll.room
        }

        FigureHead {
            caption: page.prepaid.merchantName
            concealed: page.phone.holdings.assets.hidden
            figure: page.prepaid.balanceText
            visible: page.prepaid.loaded
            width: scroll.room

            onEyed: page.phone.holdings.assets.toggle()

            Flow {
                id: parts

                spacing: Theme.roomy ? 4 : 16
                width: parent.width

                AssetFigure {
                    caption: qsTr("Your own money")
                    figure: page.prepaid.ownText
                    room: parts.width
                }

                AssetFigure {
                    caption: qsTr("Bonus, to spend only")
                    figure: page.prepaid.bonusText
                    room: parts.width
                    visible: page.prepaid.bonusText !== ""
                }
            }
        }

        Card {
            implicitHeight: buying.implicitHeight
            visible: page.prepaid.sold
            width: scroll.room

            Column {
                id: buying

                bottomPadding: 14
                spacing: 8
                width: parent.width

                CardTitle {
                    text: qsTr("Buy more")
                    width: parent.width
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    leftPadding: 14
                    rightPadding: 14
                    text: page.prepaid.aboutText
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                OptionTiles {
                    model: page.prepaid.amounts
                    width: parent.width - 28
                    x: 14

                    onChosen: key => page.prepaid.choose(key)
                }

                Button {
                    height: Math.max(48, implicitHeight)
                    text: qsTr("Buy")
                    width: parent.width - 28
                    x: 14

                    onClicked: page.prepaid.buy()
                }
            }
        }

        ErrorLine {
            text: page.prepaid.errorText
            width: scroll.room
        }

        AppText {
            color: Theme.good
            horizontalAlignment: Text.AlignHCenter
            text: page.prepaid.toldText
            visible: text !== ""
            width: scroll.room
            wrapMode: Text.Wrap
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.prepaid.busy
            primary: false
            text: page.prepaid.busy ? qsTr("Returning…") : qsTr("Take the rest back")
            visible: page.prepaid.hasRest
            width: scroll.room

            onClicked: sure.open = true
        }

        Card {
            implicitHeight: link.implicitHeight
            visible: page.prepaid.loaded
            width: scroll.room

            RowButton {
                id: link

                bottomRadius: Theme.radius
                iconName: "customer-service-2"
                label: qsTr("Open the service window")
                ruled: false
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("window/" + page.prepaid.merchantId)
            }
        }
    }

    SureSheet {
        id: sure

        anchors.fill: parent
        body: qsTr("%1 goes to your balance. An unspent bonus goes back to the merchant.").arg(page.prepaid.ownText)
        noText: qsTr("Keep it")
        parent: page
        title: qsTr("Take the rest back?")
        topInset: page.topInset
        yesText: qsTr("Take it back")

        onAgreed: {
            sure.open = false;
            scroll.forceActiveFocus();
            page.prepaid.giveBack();
        }
        onDismissed: {
            sure.open = false;
            scroll.forceActiveFocus();
        }
    }
}
