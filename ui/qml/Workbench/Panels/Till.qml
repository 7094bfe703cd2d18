import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// A merchant's till: it charges a pay code, asks for a payment, or gives one back.
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

    Segmented {
        width: parent.width
        name: qsTr("What the till does")
        choices: root.till.modes
        onChosen: key => root.till.chooseMode(key)
    }

    Column {
        width: parent.width
        spacing: root.spacing
        topPadding: 4
        visible: root.till.mode === "charge"

        Heading {
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

    TillAsking {
        width: parent.width
        topPadding: 4
        visible: root.till.mode === "ask"
        asking: root.till.asking
    }

    TillRefunding {
        width: parent.width
        topPadding: 4
        visible: root.till.mode === "refund"
        refunding: root.till.refunding
    }
}
