pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The storm generator: how many notices, over how long, of what kinds, by which seed; then how far it has come.
Column {
    id: root

    required property StormViewModel storm
    readonly property Item answer: summary
    readonly property Item cancel: halt
    readonly property bool running: root.storm.running

    spacing: 8
    onRunningChanged: Qt.callLater(root.passFocus)

    Heading {
        major: true
        text: qsTr("Storm")
    }

    Column {
        width: parent.width
        spacing: root.spacing
        enabled: !root.storm.running

        StormFields {
            width: parent.width
            storm: root.storm
        }

        Heading {
            topPadding: 4
            text: qsTr("Mix")
        }

        Picker {
            width: parent.width
            name: qsTr("Mix")
            choices: root.storm.mixes
            onChosen: key => root.storm.chooseMix(key)
        }

        Repeater {
            model: root.storm.shares

            delegate: ShareLine {
                width: parent.width
                onMoved: share => root.storm.setShare(key, share)
            }
        }

        Toggle {
            x: -12
            width: parent.width + 24
            name: qsTr("The person reads on the way")
            checked: root.storm.visits
            onClicked: root.storm.visits = !root.storm.visits
        }
    }

    Words {
        width: parent.width
        visible: root.storm.problemText.length > 0
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.danger
        spoken: true
        text: root.storm.problemText
    }

    TextButton {
        id: go

        width: parent.width
        visible: !root.storm.running
        primary: true
        icon: "thunderstorms-line"
        name: qsTr("Start")
        enabled: root.storm.problemText.length === 0
        onClicked: root.storm.start()
    }

    Progress {
        width: parent.width
        visible: root.storm.running
        name: root.storm.progressText
        value: root.storm.progress
    }

    TextButton {
        id: halt

        width: parent.width
        visible: root.storm.running
        name: root.storm.stopping ? qsTr("Stopping…") : qsTr("Cancel")
        enabled: !root.storm.stopping
        onClicked: root.storm.cancel()
    }

    Outcome {
        id: summary

        width: parent.width
        text: root.storm.summaryText
        good: root.storm.right
    }

    // The one button takes the other's place, and the keyboard with it.
    function passFocus(): void {
        const from = root.running ? go : halt;
        if (from.activeFocus)
            (root.running ? halt : go).forceActiveFocus();
    }
}
