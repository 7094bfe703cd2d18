pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// A coupon to publish: what it takes off, for how long, at which hours, and to whom.
Column {
    id: root

    required property CounterOffersViewModel section

    readonly property real half: (root.width - 8) / 2

    spacing: 8

    Row {
        width: parent.width
        spacing: 8

        NamedField {
            width: root.half
            name: qsTr("Takes off, yuan")
            value: root.section.text.value
            limit: 10
            keys: Qt.ImhFormattedNumbersOnly
            onEdited: text => root.section.write("value", text)
            onAccepted: root.section.publish()
        }

        NamedField {
            width: root.half
            name: qsTr("When spending, yuan")
            value: root.section.text.threshold
            limit: 10
            keys: Qt.ImhFormattedNumbersOnly
            onEdited: text => root.section.write("threshold", text)
            onAccepted: root.section.publish()
        }
    }

    Row {
        width: parent.width
        spacing: 8

        NamedField {
            width: root.half
            name: qsTr("How many")
            value: root.section.text.quantity
            limit: 9
            keys: Qt.ImhDigitsOnly
            onEdited: text => root.section.write("quantity", text)
            onAccepted: root.section.publish()
        }

        NamedField {
            width: root.half
            name: qsTr("To claim for, days")
            value: root.section.text.days
            limit: 4
            keys: Qt.ImhDigitsOnly
            onEdited: text => root.section.write("days", text)
            onAccepted: root.section.publish()
        }
    }

    NamedField {
        width: parent.width
        name: qsTr("Good for, days")
        value: root.section.text.good_days
        limit: 4
        keys: Qt.ImhDigitsOnly
        onEdited: text => root.section.write("good_days", text)
        onAccepted: root.section.publish()
    }

    Segmented {
        width: parent.width
        name: qsTr("Good from when")
        choices: root.section.validities
        onChosen: key => root.section.write("validity", key)
    }

    Words {
        text: qsTr("Days and hours it is good at")
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Segmented {
        width: parent.width
        name: qsTr("Days of the week")
        choices: root.section.weeks
        onChosen: key => root.section.write("week", key)
    }

    Row {
        width: parent.width
        spacing: 8

        Field {
            width: root.half
            name: qsTr("From hour")
            value: root.section.text.since
            hint: qsTr("from 00:00")
            limit: 5
            onEdited: text => root.section.write("since", text)
        }

        Field {
            width: root.half
            name: qsTr("To hour")
            value: root.section.text.until
            hint: qsTr("to 24:00")
            limit: 5
            onEdited: text => root.section.write("until", text)
        }
    }

    Words {
        text: qsTr("Offered to: %1").arg(root.section.sizeText)
        width: parent.width
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Segmented {
        width: parent.width
        name: qsTr("Offered to whom")
        choices: root.section.audiences
        onChosen: key => root.section.chooseAudience(key)
    }

    TextButton {
        width: parent.width
        primary: true
        icon: "coupon-3-line"
        name: root.section.busy ? qsTr("Publishing…") : qsTr("Publish")
        enabled: !root.section.busy
        onClicked: root.section.publish()
    }
}
