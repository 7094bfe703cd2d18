import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The two policies to compare and the notices they are tried on.
Column {
    id: root

    required property CompareViewModel compare
    readonly property real third: Math.floor((root.width - 16) / 3)

    spacing: 8

    Heading {
        text: qsTr("Policies")
    }

    Item {
        width: parent.width
        height: 80

        SeriesMark {
            y: 12
            second: false
        }

        Picker {
            x: 30
            width: parent.width - 30 - 40
            focus: true
            name: qsTr("First policy")
            choices: root.compare.firstPolicies
            onChosen: key => root.compare.chooseFirst(key)
        }

        SeriesMark {
            y: 56
            second: true
        }

        Picker {
            x: 30
            y: 44
            width: parent.width - 30 - 40
            name: qsTr("Second policy")
            choices: root.compare.secondPolicies
            onChosen: key => root.compare.chooseSecond(key)
        }

        IconButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Swap")
            icon: "arrow-up-down-line"
            onClicked: root.compare.swap()
        }
    }

    Heading {
        topPadding: 8
        text: qsTr("Notices")
    }

    Segmented {
        width: parent.width
        name: qsTr("Notices")
        choices: root.compare.sources
        onChosen: key => root.compare.chooseSource(key)
    }

    Words {
        width: parent.width
        visible: !root.compare.storm
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
        spoken: true
        text: qsTr("What this wallet was sent in the last seven days, and when it was read.")
    }

    Row {
        visible: root.compare.storm
        spacing: 8

        NumberField {
            width: root.third
            name: qsTr("How many")
            value: root.compare.notices
            onEdited: text => root.compare.type("notices", text)
        }

        NumberField {
            width: root.third
            name: qsTr("Days")
            value: root.compare.days
            onEdited: text => root.compare.type("days", text)
        }

        NumberField {
            width: root.third
            name: qsTr("Seed")
            value: root.compare.seed
            onEdited: text => root.compare.type("seed", text)
        }
    }

    Item {
        width: parent.width
        height: 36
        visible: root.compare.storm

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: root.third
            text: qsTr("Mix")
            size: Skin.small
            color: Skin.panelInkSoft
        }

        Picker {
            x: root.third + 8
            width: parent.width - x
            name: qsTr("Mix")
            choices: root.compare.mixes
            onChosen: key => root.compare.chooseMix(key)
        }
    }

    Words {
        width: parent.width
        visible: text.length > 0
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.danger
        spoken: true
        text: root.compare.problemText
    }
}
