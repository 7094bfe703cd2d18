import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// One of the merchant's holds: capture part of it, all of it, or let go.
Column {
    id: root

    required property CounterDepositsViewModel deposits

    spacing: 8

    Picker {
        width: parent.width
        name: qsTr("Deposit")
        choices: root.deposits.holds
        onChosen: key => root.deposits.chooseHold(key)
    }

    Words {
        width: parent.width
        text: root.deposits.holdText
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
        spoken: true
    }

    NamedField {
        width: parent.width
        name: qsTr("Amount, yuan; empty releases all")
        value: root.deposits.amount
        hint: "0.00"
        limit: 16
        keys: Qt.ImhFormattedNumbersOnly
        onEdited: text => root.deposits.amount = text
        onAccepted: root.deposits.capture()
    }

    Row {
        width: parent.width
        spacing: 8

        TextButton {
            width: (parent.width - 8) / 2
            name: qsTr("Capture part")
            enabled: !root.deposits.busy
            onClicked: root.deposits.capture()
        }

        TextButton {
            width: (parent.width - 8) / 2
            name: qsTr("Capture all")
            enabled: !root.deposits.busy
            onClicked: root.deposits.captureAll()
        }
    }

    TextButton {
        width: parent.width
        name: qsTr("Release")
        enabled: !root.deposits.busy
        onClicked: root.deposits.release()
    }
}
