pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Messages to all, to a group or to one; who waits for an answer; what the merchant sends by itself.
Column {
    id: root

    required property CounterViewModel counter
    readonly property CounterSendViewModel section: root.counter.send

    spacing: 8

    Heading {
        topPadding: 4
        text: qsTr("Way of working")
    }

    Segmented {
        width: parent.width
        name: qsTr("Way of working")
        choices: root.section.ways
        onChosen: key => root.section.chooseWay(key)
    }

    Words {
        width: parent.width
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
        spoken: true
        text: root.section.wayText
    }

    Rule {
        width: parent.width
    }

    Heading {
        topPadding: 4
        text: qsTr("Send a message")
    }

    Segmented {
        width: parent.width
        name: qsTr("To whom")
        choices: root.section.toChoices
        onChosen: key => root.section.chooseTo(key)
    }

    Loader {
        width: parent.width
        active: root.section.to === "group"
        visible: active

        sourceComponent: PortraitForm {
            form: root.counter.people.form
        }
    }

    Field {
        width: parent.width
        visible: root.section.to === "one"
        name: qsTr("Find a follower")
        value: root.section.sought
        hint: qsTr("Name, phone or city")
        icon: "search-line"
        onEdited: text => root.section.sought = text
    }

    Picker {
        width: parent.width
        visible: root.section.to === "one"
        name: qsTr("To whom exactly")
        choices: root.section.people
        onChosen: key => root.section.choosePerson(key)
    }

    Words {
        width: parent.width
        wrapMode: Text.Wrap
        weight: Font.DemiBold
        spoken: true
        text: root.section.sizeText
    }

    Words {
        width: parent.width
        wrapMode: Text.Wrap
        size: Skin.small
        color: root.section.quotaSpent ? Skin.danger : Skin.panelInkSoft
        spoken: true
        text: root.section.quotaText
    }

    LetterForm {
        width: parent.width
        section: root.section
    }

    TextButton {
        width: parent.width
        primary: true
        name: root.section.busy ? qsTr("Sending…") : qsTr("Send")
        enabled: !root.section.busy
        onClicked: root.section.send()
    }

    Outcome {
        width: parent.width
        text: root.section.resultText
        good: root.section.resultGood
    }

    Rule {
        width: parent.width
    }

    ChatsWaiting {
        width: parent.width
        section: root.section
    }
}
