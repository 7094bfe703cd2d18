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

    title: qsTr("Payment password")

    Keys.onPressed: event => {
        const digit = event.text.length === 1 && event.text >= "0" && event.text <= "9";
        event.accepted = !page.identity.done && (digit || event.key === Qt.Key_Backspace);
        if (event.accepted)
            page.identity.press(digit ? event.text : "back");
    }
    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: pad.top
        anchors.top: parent.top
        focus: true
        width: page.width

        Column {
            spacing: 14
            topPadding: 20
            visible: !page.identity.done
            width: scroll.room

            AppText {
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
                text: page.identity.stepTitle
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.role: Accessible.Heading
            }

            PinBoxes {
                anchors.horizontalCenter: parent.horizontalCenter
                faulty: page.identity.passwordError !== ""
                filled: page.identity.filled
                size: Math.min(44, Math.floor(scroll.room / 6))
            }

            ErrorLine {
                centred: true
                text: page.identity.passwordError
                width: parent.width
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                horizontalAlignment: Text.AlignHCenter
                text: page.identity.busy ? qsTr("Checking…") : qsTr("Six digits: no runs, no repeats, not your birthday or phone number")
                width: parent.width
                wrapMode: Text.Wrap
            }
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

    Keypad {
        id: pad

        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        idle: page.identity.busy
        keyHeight: Math.max(44, Math.min(Theme.chrome(48), Math.round(page.height * 0.1)))
        visible: !page.identity.done
        width: page.width

        onKeyed: key => page.identity.press(key)
    }
}
