pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property CollectViewModel collect: page.phone.flows.collect

    ground: Theme.page
    title: qsTr("Collect")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        enabled: !sheet.open
        focus: !sheet.open

        CollectCard {
            amountText: page.collect.amountText
            name: page.phone.person.name
            note: page.collect.note
            qrSource: page.collect.qrSource
            width: scroll.room
        }

        Card {
            height: arrived.implicitHeight + 24
            visible: page.collect.arrivedText !== ""
            width: scroll.room

            Accessible.role: Accessible.AlertMessage
            Accessible.name: page.collect.arrivedText

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.good
                filled: true
                name: "checkbox-circle"
                size: 20
                x: 14
            }

            AppText {
                id: arrived

                anchors.left: mark.right
                anchors.leftMargin: 10
                anchors.right: parent.right
                anchors.rightMargin: 14
                anchors.verticalCenter: parent.verticalCenter
                text: page.collect.arrivedText
                weight: 500
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        Button {
            height: Math.max(48, implicitHeight)
            text: page.collect.amountText === "" ? qsTr("Set an amount") : qsTr("Set another amount")
            width: scroll.room

            onClicked: page.collect.setAmount()
        }

        ErrorLine {
            text: page.collect.cancelError
            width: scroll.room
        }

        Button {
            enabled: !page.collect.busy
            height: Math.max(48, implicitHeight)
            primary: false
            text: qsTr("Cancel the request")
            visible: page.collect.amountText !== ""
            width: scroll.room

            onClicked: page.collect.cancelRequest()
        }

        CollectToday {
            loaded: page.collect.loaded
            model: page.collect.today
            totalText: page.collect.totalText
            width: scroll.room

            onOpened: billId => page.phone.open("bill/" + billId)
        }
    }

    AmountSheet {
        id: sheet

        action: qsTr("Make the code")
        amountError: page.collect.amountError
        amountText: page.collect.typedAmount
        anchors.fill: parent
        busy: page.collect.busy
        label: qsTr("Amount")
        note: page.collect.typedNote
        noteError: page.collect.noteError
        noteLabel: qsTr("What for (optional)")
        open: page.collect.setting
        title: qsTr("Set an amount")
        topInset: 0

        onAmountEdited: text => page.collect.typedAmount = text
        onDismissed: page.collect.cancelAmount()
        onNoteEdited: text => page.collect.typedNote = text
        onSubmitted: page.collect.makeCode()
    }
}
