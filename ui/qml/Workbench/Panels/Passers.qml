import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// People of the world: somebody pays the code on the phone, or spends by family pay.
Column {
    id: root

    required property PassersViewModel passers

    spacing: 8

    Heading {
        text: qsTr("Who")
    }

    Picker {
        width: parent.width
        name: qsTr("Who")
        choices: root.passers.people
        onChosen: key => root.passers.choose(key)
    }

    Heading {
        topPadding: 4
        text: qsTr("How much, yuan")
    }

    Field {
        width: parent.width
        name: qsTr("How much, yuan")
        value: root.passers.amount
        hint: "0.00"
        limit: 16
        keys: Qt.ImhFormattedNumbersOnly
        onEdited: text => root.passers.amount = text
        onAccepted: root.passers.payCode()
    }

    TextButton {
        width: parent.width
        icon: "qr-code-line"
        name: qsTr("Somebody pays this code")
        enabled: !root.passers.busy
        onClicked: root.passers.payCode()
    }

    TextButton {
        width: parent.width
        icon: "hearts-line"
        name: qsTr("They spend by family pay")
        enabled: !root.passers.busy
        onClicked: root.passers.spend()
    }

    Outcome {
        width: parent.width
        text: root.passers.resultText
        good: root.passers.resultGood
    }
}
