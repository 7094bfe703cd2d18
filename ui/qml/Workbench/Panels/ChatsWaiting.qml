pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Who waits for an answer, and how long there is to give one.
Column {
    id: root

    required property CounterSendViewModel section

    spacing: 8

    Heading {
        topPadding: 4
        text: qsTr("Waiting for an answer")
    }

    Words {
        width: parent.width
        visible: list.count === 0
        wrapMode: Text.Wrap
        text: qsTr("Nobody waits. What the rules cannot answer stands here.")
        spoken: true
        color: Skin.panelInkSoft
    }

    Repeater {
        id: list

        model: root.section.waiting

        ChatWaiting {
            required property string key

            width: root.width
            onClicked: root.section.chooseChat(key)
        }
    }

    NamedField {
        width: parent.width
        visible: root.section.answering
        name: qsTr("Answer")
        value: root.section.answer
        limit: 200
        onEdited: text => root.section.answer = text
        onAccepted: root.section.sendAnswer()
    }

    TextButton {
        width: parent.width
        visible: root.section.answering
        name: qsTr("Answer")
        primary: true
        onClicked: root.section.sendAnswer()
    }

    Outcome {
        width: parent.width
        text: root.section.answerText
        good: root.section.answerGood
    }
}
