pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property IdentityViewModel identity: page.phone.holdings.identity

    title: qsTr("Payment password")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

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

                FormField {
                    id: old

                    echoMode: TextInput.Password
                    errorText: page.identity.oldError
                    focus: true
                    inputMethodHints: Qt.ImhDigitsOnly
                    label: qsTr("Present password")
                    maximumLength: 6
                    width: parent.width

                    onAccepted: page.send()
                    onEdited: page.identity.edited()
                }

                FormField {
                    id: fresh

                    echoMode: TextInput.Password
                    errorText: page.identity.newError
                    inputMethodHints: Qt.ImhDigitsOnly
                    label: qsTr("New password")
                    maximumLength: 6
                    note: qsTr("Six digits, no runs, no repeats, not your birthday")
                    width: parent.width

                    onAccepted: page.send()
                    onEdited: page.identity.edited()
                }

                FormField {
                    id: again

                    echoMode: TextInput.Password
                    errorText: page.identity.againError
                    inputMethodHints: Qt.ImhDigitsOnly
                    label: qsTr("New password again")
                    maximumLength: 6
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
            idle: page.identity.busy || old.text === "" || fresh.text === "" || again.text === ""
            text: page.identity.busy ? qsTr("Checking…") : qsTr("Change")
            visible: !page.identity.done
            width: scroll.room

            onClicked: page.send()
        }

        EmptyState {
            actionText: qsTr("Done")
            body: qsTr("Pay with the new password from now on.")
            iconName: "lock-password"
            tint: "green"
            title: qsTr("Password changed")
            visible: page.identity.done
            width: scroll.room

            onActed: page.phone.back()
        }
    }

    Connections {
        target: page.identity

        function onChanged() {
            if (page.identity.done)
                for (const field of [old, fresh, again])
                    field.clear();
        }
    }

    function send() {
        if (old.text !== "" && fresh.text !== "" && again.text !== "")
            page.identity.changePassword(old.text, fresh.text, again.text);
    }
}
