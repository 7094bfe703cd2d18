import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The editor of one payload: an example or a file to start from, what is wrong with it as one types, and what it became.
Column {
    id: root

    required property PushLabViewModel lab

    readonly property Item answer: card

    signal fileWanted

    spacing: 8

    Heading {
        text: qsTr("Start from")
    }

    Picker {
        width: parent.width
        name: qsTr("Start from")
        unchosen: qsTr("A payload of your own")
        choices: root.lab.examples
        onChosen: key => root.lab.chooseExample(key)
    }

    TextButton {
        width: parent.width
        icon: "folder-open-line"
        name: qsTr("Open .apns file…")
        onClicked: root.fileWanted()
    }

    TextBox {
        width: parent.width
        name: qsTr("Payload")
        value: root.lab.text
        wrong: !root.lab.right
        onEdited: text => root.lab.text = text
        onSubmitted: root.lab.send()
    }

    Words {
        width: parent.width
        text: root.lab.checkText
        spoken: true
        wrapMode: Text.Wrap
        size: Skin.small
        tabular: true
        color: root.lab.right ? Skin.panelInkSoft : Skin.danger
    }

    TextButton {
        width: parent.width
        primary: true
        icon: "send-plane-line"
        name: qsTr("Send")
        description: qsTr("Ctrl+Enter in the editor")
        tip: "Ctrl+Enter"
        enabled: !root.lab.busy
        onClicked: root.lab.send()
    }

    PushOutcome {
        id: card

        width: parent.width
        outcome: root.lab.outcome
    }
}
