pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property AmountViewModel amount: page.phone.amount

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

            amountText: page.amount.text
            errorText: page.amount.errorText
            fixed: page.amount.fixed
            focus: true
            iconName: page.amount.merchantIcon
            merchantName: page.amount.merchantName
            tint: page.amount.merchantTint
            width: scroll.width - 2 * scroll.sideMargin

            onEdited: text => page.amount.text = text
            onSubmitted: page.amount.submit()
        }
    }

    Button {
        id: next

        anchors.bottom: pad.visible ? pad.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        height: Math.max(48, implicitHeight)
        idle: page.amount.text === ""
        text: qsTr("Next")
        width: page.width - 2 * Theme.gap
        x: Theme.gap

        onClicked: page.amount.submit()
    }

    Keypad {
        id: pad

        anchors.bottom: parent.bottom
        height: implicitHeight
        keyHeight: Math.max(44, Math.min(Theme.chrome(48), Math.round(page.height * 0.1)))
        visible: !page.amount.fixed
        width: page.width
        withPoint: true

        onKeyed: key => page.amount.text = page.typed(page.amount.text, key)
    }

    // Whatever was pressed, the next key typed belongs to the amount again.
    Connections {
        target: page.phone.payment

        function onChanged() {
            if (!page.phone.payment.active && page.activeFocus)
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
