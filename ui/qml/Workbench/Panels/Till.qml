import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// A merchant's till: who charges, how much, and the eighteen digits of a pay code.
Column {
    id: root

    required property TillViewModel till

    spacing: 8

    Heading {
        text: qsTr("Merchant")
    }

    Picker {
        width: parent.width
        name: qsTr("Merchant")
        choices: root.till.merchants
        onChosen: key => root.till.chooseMerchant(key)
    }

    Heading {
        topPadding: 4
        text: qsTr("Amount, yuan")
    }

    Field {
        width: parent.width
        name: qsTr("Amount, yuan")
        value: root.till.amount
        hint: "0.00"
        limit: 16
        keys: Qt.ImhFormattedNumbersOnly
        onEdited: text => root.till.amount = text
        onAccepted: root.till.charge()
    }

    Heading {
        topPadding: 4
        text: qsTr("Pay code")
    }

    Field {
        width: parent.width
        name: qsTr("Pay code, 18 digits")
        value: root.till.digits
        hint: qsTr("18 digits")
        limit: 26
        keys: Qt.ImhDigitsOnly
        onEdited: text => root.till.digits = text
        onAccepted: root.till.charge()
    }

    TextButton {
        width: parent.width
        icon: "barcode-line"
        name: qsTr("Take the code from the phone")
        onClicked: root.till.takeFromPhone()
    }

    TextButton {
        width: parent.width
        primary: true
        name: root.till.busy ? qsTr("Charging…") : qsTr("Charge")
        enabled: !root.till.busy
        onClicked: root.till.charge()
    }

    Outcome {
        width: parent.width
        text: root.till.resultText
        good: root.till.resultGood
    }
}
