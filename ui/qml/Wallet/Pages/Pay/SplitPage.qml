pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property SplitViewModel split: page.phone.flows.split

    property bool asking: false

    title: qsTr("Split bill")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        enabled: !sheet.open
        focus: !sheet.open

        SkeletonRow {
            visible: !page.split.loaded
            width: scroll.room
        }

        Card {
            height: head.implicitHeight
            visible: page.split.loaded
            width: scroll.room

            Column {
                id: head

                bottomPadding: 16
                spacing: 6
                topPadding: 16
                width: parent.width - 28
                x: 14

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.caption
                    text: [page.split.note, page.split.timeText].filter(part => part !== "").join(" · ")
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    font.pixelSize: Theme.chrome(30)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 18
                    text: page.split.amountText
                    weight: 500
                    width: parent.width
                }

                PartBar {
                    part: page.split.part
                    width: parent.width
                }

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.label
                    text: [page.split.stateText, page.split.receivedText].join(" · ")
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    text: qsTr("Your own share: %1").arg(page.split.mineText)
                    visible: page.split.mineText !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        Card {
            height: list.implicitHeight
            visible: shares.count > 0
            width: scroll.room

            Column {
                id: list

                width: parent.width

                Repeater {
                    id: shares

                    model: page.split.shares

                    ShareLine {
                        id: share

                        required property string key
                        required property int index

                        ruled: share.index < shares.count - 1
                        width: list.width

                        onReminded: page.split.remind(share.key)
                    }
                }
            }
        }

        ErrorLine {
            text: page.split.errorText
            width: scroll.room
        }

        Button {
            height: Math.max(48, implicitHeight)
            primary: false
            text: qsTr("Close this split")
            visible: page.split.live
            width: scroll.room

            onClicked: page.asking = true
        }
    }

    AskSheet {
        id: sheet

        action: qsTr("Ask for nothing more")
        anchors.fill: parent
        body: qsTr("Shares that were paid stay in your balance; the others are no longer asked for.")
        open: page.asking
        title: qsTr("Close this split?")
        topInset: 0

        onAgreed: {
            page.asking = false;
            page.split.close();
        }
        onDismissed: page.asking = false
    }
}
