pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// The page of a function that is one form: what is asked, what it costs, what was ordered before.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property OrderFormViewModel form: page.phone.orders.form

    property string typing: ""
    property bool pointed: false

    title: page.form.title

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.bottom: next.top
        anchors.bottomMargin: Theme.gap
        anchors.top: parent.top
        focus: true
        width: page.width

        onContentHeightChanged: scroll.keepInSight()
        onHeightChanged: scroll.keepInSight()

        OrderTop {
            form: page.form
            width: scroll.room
        }

        OrderFields {
            id: fields

            form: page.form
            spacing: scroll.spacing
            width: scroll.room

            onEntered: (key, shape) => page.turnTo(key, shape)
            onListAsked: (key, label, options) => list.show(key, label, options)
        }

        QuoteCard {
            model: page.form.lines
            priceText: page.form.priceText
            title: page.form.due ? qsTr("Due now") : qsTr("To pay")
            visible: page.form.priceText !== ""
            width: scroll.room
        }

        ErrorLine {
            text: page.form.errorText
            width: scroll.room
        }

        OrderRows {
            model: page.form.earlier
            more: page.form.moreEarlier
            visible: page.form.earlier.count > 0
            width: scroll.room

            onAllAsked: page.phone.open("orders/" + page.form.function)
            onOpened: orderId => page.phone.open("placed/" + orderId)
        }

        Repeater {
            model: page.form.ready ? 0 : 3

            SkeletonRow {
                width: scroll.room
            }
        }

        // What is typed into stays in sight when the keypad rises or a line is added above it.
        function keepInSight() {
            const field = fields.holder(page.typing);
            if (field)
                Qt.callLater(scroll.reveal, field.fault === "" ? scroll.focused : field);
        }
    }

    Button {
        id: next

        anchors.bottom: pad.visible ? pad.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        height: Math.max(48, implicitHeight)
        idle: !page.form.ready
        text: page.form.looksUp && page.form.priceText === "" ? qsTr("Look up the bill") : qsTr("Next")
        width: page.width - 2 * Theme.gap
        x: Theme.gap

        onClicked: page.form.next()
    }

    Keypad {
        id: pad

        anchors.bottom: parent.bottom
        height: implicitHeight
        keyHeight: Math.max(44, Math.min(Theme.chrome(48), Math.round(page.height * 0.08)))
        visible: page.typing !== ""
        width: page.width
        withPoint: page.pointed

        onKeyed: key => page.form.press(page.typing, key)
    }

    OptionSheet {
        id: list

        property string key: ""

        anchors.fill: parent
        parent: page
        title: ""
        topInset: page.topInset

        onChosen: option => {
            page.form.choose(list.key, option);
            list.leave();
        }
        onDismissed: list.leave()

        function show(key: string, label: string, options: OptionsModel) {
            list.key = key;
            list.title = label;
            list.model = options;
            list.open = true;
        }

        function leave() {
            list.open = false;
            next.forceActiveFocus();
        }
    }

    Connections {
        target: page.form

        function onBegan(key: string) {
            if (page.activeFocus)
                fields.turnTo(key);
        }

        function onFaulted(key: string) {
            if (!page.activeFocus)
                return;
            fields.turnTo(key);
            const field = fields.holder(key);
            if (field)
                Qt.callLater(scroll.reveal, field);
        }
    }

    // Whatever was pressed, the next key typed belongs to the field again.
    Connections {
        target: page.phone.payment

        function onChanged() {
            if (!page.phone.payment.active && page.activeFocus && page.typing !== "")
                fields.turnTo(page.typing);
        }
    }

    function turnTo(key: string, shape: string) {
        page.typing = shape === "text" ? "" : key;
        page.pointed = shape === "amount";
    }
}
