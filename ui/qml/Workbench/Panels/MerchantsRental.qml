import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// A rental under way: the car goes out and comes back, and the house settles.
Column {
    id: root

    required property CounterDepositsViewModel deposits

    spacing: 8

    Heading {
        topPadding: 8
        text: qsTr("Rentals under way")
    }

    Picker {
        width: parent.width
        name: qsTr("Rental")
        choices: root.deposits.rentals
        onChosen: key => root.deposits.chooseRental(key)
    }

    TextButton {
        width: parent.width
        visible: root.deposits.handText.length > 0
        name: root.deposits.handText
        enabled: !root.deposits.busy
        onClicked: root.deposits.handOver()
    }

    NamedField {
        width: parent.width
        visible: root.deposits.settles
        name: qsTr("For damage, yuan")
        value: root.deposits.damage
        hint: "0.00"
        limit: 16
        keys: Qt.ImhFormattedNumbersOnly
        onEdited: text => root.deposits.damage = text
        onAccepted: root.deposits.settle()
    }

    TextButton {
        width: parent.width
        visible: root.deposits.settles
        primary: true
        name: qsTr("Settle: rent %1").arg(root.deposits.rentText)
        enabled: !root.deposits.busy
        onClicked: root.deposits.settle()
    }
}
