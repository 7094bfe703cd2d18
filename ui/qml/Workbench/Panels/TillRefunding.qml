import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The merchant gives money back for one of its latest bills, in part or in full.
Column {
    id: root

    required property RefundingViewModel refunding

    spacing: 8

    Words {
        width: parent.width
        visible: root.refunding.bills.count === 0
        text: qsTr("This merchant was not paid yet.")
        wrapMode: Text.Wrap
        color: Skin.panelInkSoft
        spoken: true
    }

    Column {
        width: parent.width
        spacing: root.spacing
        visible: root.refunding.bills.count > 0

        Picker {
            width: parent.width
            name: qsTr("Bill to refund")
            choices: root.refunding.bills
            onChosen: key => root.refunding.chooseBill(key)
        }

        NamedField {
            width: parent.width
            name: qsTr("Amount to refund, yuan")
            value: root.refunding.amount
            hint: "0.00"
            limit: 16
            keys: Qt.ImhFormattedNumbersOnly
            onEdited: text => root.refunding.amount = text
            onAccepted: root.refunding.refund()
        }

        TextButton {
            width: parent.width
            name: root.refunding.leftText
            enabled: root.refunding.hasLeft
            onClicked: root.refunding.takeAll()
        }

        NamedField {
            width: parent.width
            name: qsTr("Refund number")
            value: root.refunding.number
            onEdited: text => root.refunding.number = text
            onAccepted: root.refunding.refund()
        }

        TextButton {
            width: parent.width
            icon: "restart-line"
            name: qsTr("Another refund number")
            onClicked: root.refunding.nextNumber()
        }

        TextButton {
            width: parent.width
            primary: true
            name: root.refunding.busy ? qsTr("Refunding…") : qsTr("Give it back")
            enabled: !root.refunding.busy
            onClicked: root.refunding.refund()
        }
    }

    Outcome {
        width: parent.width
        text: root.refunding.resultText
        good: root.refunding.resultGood
    }
}
