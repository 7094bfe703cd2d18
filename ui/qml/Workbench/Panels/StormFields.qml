import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// How many notices, by which seed, and over how long.
Column {
    id: root

    required property StormViewModel storm
    readonly property real half: (root.width - 12) / 2

    spacing: 8

    Row {
        spacing: 12

        Heading {
            width: root.half
            text: qsTr("Notices")
        }

        Heading {
            width: root.half
            text: qsTr("Seed")
        }
    }

    Row {
        spacing: 12

        Field {
            width: root.half
            name: qsTr("Number of notices")
            value: root.storm.countText
            limit: 4
            keys: Qt.ImhDigitsOnly
            onEdited: text => root.storm.countText = text
            onAccepted: root.storm.start()
        }

        Field {
            width: root.half - 36
            name: qsTr("Seed")
            value: root.storm.seedText
            limit: 10
            keys: Qt.ImhDigitsOnly
            onEdited: text => root.storm.seedText = text
            onAccepted: root.storm.start()
        }

        IconButton {
            x: -8
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Next seed")
            icon: "shuffle-line"
            onClicked: root.storm.nextSeed()
        }
    }

    Words {
        width: parent.width
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
        spoken: true
        text: qsTr("56 is the median a person gets in a day, in a study of 278 people. The same seed is the same storm.")
    }

    Heading {
        topPadding: 4
        text: qsTr("Over")
    }

    Segmented {
        width: parent.width
        name: qsTr("Over")
        choices: root.storm.spans
        onChosen: key => root.storm.chooseSpan(key)
    }
}
