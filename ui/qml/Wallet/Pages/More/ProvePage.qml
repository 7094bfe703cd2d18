pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property IdentityViewModel identity: page.phone.holdings.identity

    title: qsTr("Prove your identity")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent

        Card {
            implicitHeight: fields.implicitHeight
            visible: !page.identity.done
            width: scroll.room

            Column {
                id: fields

                bottomPadding: 16
                spacing: 14
                topPadding: 16
                width: parent.width - 28
                x: 14

                LabelledField {
                    id: name

                    focus: true
                    hint: qsTr("As on your ID card")
                    label: qsTr("Name")
                    maximumLength: 40
                    width: parent.width

                    onAccepted: page.send()
                    onEdited: page.identity.edited()
                }

                LabelledField {
                    id: number

                    errorText: page.identity.numberError
                    hint: qsTr("Eighteen characters")
                    label: qsTr("ID number")
                    maximumLength: 24
                    width: parent.width

                    onAccepted: page.send()
                    onEdited: page.identity.edited()
                }

                ErrorLine {
                    text: page.identity.formError
                    width: parent.width
                }
            }
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: page.identity.busy || name.text === "" || number.text === ""
            text: page.identity.busy ? qsTr("Checking…") : qsTr("Confirm")
            visible: !page.identity.done
            width: scroll.room

            onClicked: page.send()
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Only a digest of name and number is compared. Three wrong tries a day.")
            visible: !page.identity.done
            width: scroll.room
            wrapMode: Text.Wrap
        }

        EmptyState {
            actionText: qsTr("Done")
            body: qsTr("Paying is open. All password tries are yours again.")
            iconName: "shield-check"
            tint: "green"
            title: qsTr("Identity proved")
            visible: page.identity.done
            width: scroll.room

            onActed: page.phone.back()
        }
    }

    Connections {
        target: page.identity

        function onChanged() {
            if (page.identity.done) {
                name.clear();
                number.clear();
            }
        }
    }

    function send() {
        if (name.text !== "" && number.text !== "")
            page.identity.prove(name.text, number.text);
    }
}
