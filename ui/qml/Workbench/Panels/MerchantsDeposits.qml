pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Money held, captured and released; cars that are out; what the merchant owes beforehand.
Column {
    id: root

    required property CounterViewModel counter
    readonly property CounterDepositsViewModel deposits: root.counter.deposits

    spacing: 8

    Heading {
        text: qsTr("Ask for a deposit")
    }

    NamedField {
        width: parent.width
        name: qsTr("What for")
        value: root.deposits.subject
        hint: qsTr("Deposit")
        onEdited: text => root.deposits.subject = text
        onAccepted: root.deposits.ask()
    }

    NamedField {
        width: parent.width
        name: qsTr("Amount to hold, yuan")
        value: root.deposits.asked
        hint: "0.00"
        limit: 16
        keys: Qt.ImhFormattedNumbersOnly
        onEdited: text => root.deposits.asked = text
        onAccepted: root.deposits.ask()
    }

    TextButton {
        width: parent.width
        primary: true
        name: qsTr("Ask for it")
        enabled: !root.deposits.busy
        onClicked: root.deposits.ask()
    }

    Outcome {
        width: parent.width
        text: root.deposits.resultText
        good: root.deposits.resultGood
    }

    Heading {
        topPadding: 8
        text: qsTr("Deposits held")
    }

    Words {
        width: parent.width
        visible: root.deposits.holds.count === 0
        text: qsTr("It holds nothing, and waits for nothing.")
        wrapMode: Text.Wrap
        color: Skin.panelInkSoft
        spoken: true
    }

    MerchantsHold {
        width: parent.width
        visible: root.deposits.holds.count > 0
        deposits: root.deposits
    }

    MerchantsRental {
        width: parent.width
        visible: root.deposits.rentals.count > 0
        deposits: root.deposits
    }

    Heading {
        topPadding: 8
        visible: root.deposits.owedText.length > 0
        text: qsTr("Stored value owed: %1").arg(root.deposits.owedText)
    }

    Repeater {
        model: root.deposits.owed

        Item {
            id: line

            required property string label
            required property string detail

            width: root.width
            implicitHeight: 24
            Accessible.role: Accessible.ListItem
            Accessible.name: line.label + ", " + line.detail

            Words {
                width: parent.width - figure.width - 8
                text: line.label
            }

            Words {
                id: figure

                anchors.right: parent.right
                text: line.detail
                color: Skin.panelInkSoft
            }
        }
    }
}
