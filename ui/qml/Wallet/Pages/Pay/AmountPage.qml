pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property PaymentViewModel payment: page.phone.payment

    title: qsTr("Pay")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        anchors.bottom: next.top
        anchors.top: parent.top
        showsEnd: true
        width: page.width

        AmountCard {
            id: card

            amountText: page.payment.amountText
            errorText: page.payment.amountError
            fixed: page.payment.amountFixed
            focus: true
            iconName: page.payment.merchantIcon
            merchantName: page.payment.merchantName
            tint: page.payment.merchantTint
            width: scroll.width - 2 * scroll.sideMargin

            onEdited: text => page.payment.amountText = text
            onSubmitted: page.payment.submitAmount()
        }
    }

    Button {
        id: next

        anchors.bottom: pad.visible ? pad.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        height: Math.max(48, implicitHeight)
        idle: page.payment.amountText === ""
        text: qsTr("Next")
        width: page.width - 2 * Theme.gap
        x: Theme.gap

        onClicked: page.payment.submitAmount()
    }

    Keypad {
        id: pad

        anchors.bottom: parent.bottom
        height: implicitHeight
        keyHeight: Math.max(44, Math.min(Theme.chrome(48), Math.round(page.height * 0.1)))
        visible: !page.payment.amountFixed
        width: page.width
        withPoint: true

        onKeyed: key => page.payment.amountText = page.typed(page.payment.amountText, key)
    }

    // Whatever was pressed, the next key typed belongs to the amount again.
    Connections {
        target: page.payment

        function onChanged() {
            if (!page.payment.active && page.activeFocus)
                card.forceActiveFocus();
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
