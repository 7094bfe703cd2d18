import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The merchant asks to be paid: an order under its own number, which waits on the phone.
Column {
    id: root

    required property AskingViewModel asking

    spacing: 8

    NamedField {
        width: parent.width
        name: qsTr("Order number")
        value: root.asking.number
        onEdited: text => root.asking.number = text
        onAccepted: root.asking.ask()
    }

    NamedField {
        width: parent.width
        name: qsTr("What for")
        value: root.asking.subject
        hint: qsTr("Its number, if empty")
        onEdited: text => root.asking.subject = text
        onAccepted: root.asking.ask()
    }

    Row {
        width: parent.width
        spacing: 8

        NamedField {
            width: (parent.width - 8) / 2
            name: qsTr("Amount asked, yuan")
            value: root.asking.amount
            hint: "0.00"
            limit: 16
            keys: Qt.ImhFormattedNumbersOnly
            onEdited: text => root.asking.amount = text
            onAccepted: root.asking.ask()
        }

        NamedField {
            width: (parent.width - 8) / 2
            name: qsTr("Waits, minutes")
            value: root.asking.minutes
            limit: 6
            keys: Qt.ImhDigitsOnly
            onEdited: text => root.asking.minutes = text
            onAccepted: root.asking.ask()
        }
    }

    TextButton {
        width: parent.width
        icon: "restart-line"
        name: qsTr("Another order number")
        onClicked: root.asking.nextNumber()
    }

    TextButton {
        width: parent.width
        primary: true
        name: root.asking.busy ? qsTr("Asking…") : qsTr("Ask for it")
        enabled: !root.asking.busy
        onClicked: root.asking.ask()
    }

    Outcome {
        width: parent.width
        text: root.asking.resultText
        good: root.asking.resultGood
    }
}
