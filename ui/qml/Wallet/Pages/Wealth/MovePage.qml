pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property MoveViewModel move: page.phone.holdings.move

    title: page.move.title

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: next.top
        anchors.top: parent.top
        enabled: !accounts.open
        showsEnd: Theme.roomy
        width: page.width

        Card {
            implicitHeight: from.implicitHeight
            visible: page.move.methodLabel !== ""
            width: scroll.room

            RowButton {
                id: from

                bottomRadius: Theme.radius
                iconName: page.move.methodIcon
                label: page.move.methodLabel
                note: [page.move.caption, page.move.methodDetail].filter(part => part !== "").join(" · ")
                ruled: false
                tint: page.move.methodTint
                topRadius: Theme.radius
                width: parent.width

                onClicked: accounts.open = true
            }
        }

        EmptyState {
            actionText: qsTr("Add a bank card")
            body: qsTr("Money goes to and from the cards bound to this wallet.")
            iconName: "bank-card"
            title: qsTr("No bank card is bound")
            visible: page.move.methodLabel === ""
            width: scroll.room

            onActed: page.phone.open("bind_card")
        }

        Card {
            implicitHeight: typed.implicitHeight
            visible: page.move.methodLabel !== ""
            width: scroll.room

            Column {
                id: typed

                bottomPadding: 12
                topPadding: 4
                width: parent.width - 28
                x: 14

                Item {
                    height: Math.max(Theme.touch, said.implicitHeight, all.implicitHeight)
                    width: parent.width

                    AppText {
                        id: said

                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.inkSoft
                        font.pixelSize: Theme.caption
                        text: page.move.availableText === "" ? qsTr("Amount") : page.move.availableText
                        width: parent.width - all.width
                        wrapMode: Text.Wrap
                    }

                    Pressable {
                        id: all

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        rightPadding: 0
                        text: qsTr("As much as possible")
                        width: Math.min(implicitWidth, parent.width * 0.6)

                        contentItem: AppText {
                            color: Theme.accent
                            font.pixelSize: Theme.caption
                            horizontalAlignment: Text.AlignRight
                            text: all.text
                            wrapMode: Text.Wrap

                            Accessible.ignored: true
                        }

                        onClicked: page.move.useAll()
                    }
                }

                AmountField {
                    id: amount

                    focus: true
                    text: page.move.text
                    width: parent.width

                    onAccepted: page.move.submit()
                    onTextEdited: page.move.text = text
                }

                Rectangle {
                    color: page.move.errorText !== "" ? Theme.danger : Theme.line
                    height: page.move.errorText !== "" ? 2 : 1
                    width: parent.width
                }

                ErrorLine {
                    text: page.move.errorText
                    topPadding: 8
                    width: parent.width
                }

            }
        }

        Segments {
            chosen: page.move.speed
            options: page.move.speeds
            title: qsTr("How fast")
            visible: page.move.speeds.length > 0
            width: scroll.room

            onPicked: key => page.move.chooseSpeed(key)
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            leftPadding: 2
            text: page.move.whenTexts.join("\n")
            visible: page.move.methodLabel !== ""
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }

    Button {
        id: next

        anchors.bottom: pad.top
        anchors.bottomMargin: Theme.gap
        enabled: !accounts.open && !next.idle
        height: Math.max(48, implicitHeight)
        idle: page.move.text === ""
        text: qsTr("Next")
        visible: page.move.methodLabel !== ""
        width: page.width - 2 * Theme.gap
        x: Theme.gap

        onClicked: page.move.submit()
    }

    Keypad {
        id: pad

        anchors.bottom: parent.bottom
        enabled: !accounts.open
        height: visible ? implicitHeight : 0
        keyHeight: Math.max(44, Math.min(Theme.chrome(48), Math.round(page.height * 0.08)))
        visible: page.move.methodLabel !== "" && page.height > 560
        width: page.width
        withPoint: true

        onKeyed: key => page.move.text = page.typed(page.move.text, key)
    }

    MethodSheet {
        id: accounts

        anchors.fill: parent
        model: page.move.methods
        parent: page
        title: page.move.caption
        topInset: page.topInset

        onChosen: key => {
            page.move.choose(key);
            accounts.open = false;
        }
        onDismissed: accounts.open = false
        onOpenChanged: if (!accounts.open)
            amount.forceActiveFocus()
    }

    Connections {
        target: page.phone.payment

        function onChanged() {
            if (!page.phone.payment.active && page.activeFocus)
                amount.forceActiveFocus();
        }
    }

    function typed(text: string, key: string): string {
        if (key === "back")
            return text.slice(0, -1);
        if (key === ".")
            return text.includes(".") ? text : (text || "0") + ".";
        return /\.\d\d$/.test(text) ? text : text + key;
    }
}
