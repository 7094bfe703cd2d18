pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Levels of a member card with their thresholds: no card is given below the first.
Column {
    id: root

    required property CardPlanViewModel plan

    readonly property real half: (root.width - 8) / 2

    spacing: 8

    Words {
        width: parent.width
        wrapMode: Text.Wrap
        size: Skin.tiny
        color: Skin.panelInkSoft
        spoken: true
        text: root.plan.hasLevels ? qsTr("Visits and spending are counted from the bills of one period.") : qsTr("No card yet. Add a level: it needs a threshold.")
    }

    Segmented {
        width: parent.width
        name: qsTr("Counted over")
        choices: root.plan.periods
        visible: root.plan.hasLevels
        onChosen: key => root.plan.choosePeriod(key)
    }

    Repeater {
        model: root.plan.levels

        delegate: Column {
            id: level

            required property string key
            required property string name
            required property string needed
            required property string counts
            required property string unit
            required property string holders

            width: root.width
            spacing: 6

            Row {
                width: parent.width
                spacing: 8

                NamedField {
                    width: root.half
                    name: qsTr("Level %1 · %2").arg(Number(level.key) + 1).arg(level.holders)
                    value: level.name
                    onEdited: text => root.plan.rename(level.key, text)
                    onAccepted: root.plan.save()
                }

                NamedField {
                    width: root.half
                    name: level.unit
                    value: level.needed
                    limit: 10
                    keys: Qt.ImhFormattedNumbersOnly
                    onEdited: text => root.plan.need(level.key, text)
                    onAccepted: root.plan.save()
                }
            }

            TextButton {
                width: parent.width
                icon: "arrow-left-right-line"
                name: level.counts
                onClicked: root.plan.toggleMeasure(level.key)
            }
        }
    }

    Row {
        width: parent.width
        spacing: 8

        TextButton {
            width: root.half
            icon: "add-line"
            name: qsTr("Add a level")
            onClicked: root.plan.addLevel()
        }

        TextButton {
            width: root.half
            icon: "subtract-line"
            name: qsTr("Drop the last")
            enabled: root.plan.hasLevels
            onClicked: root.plan.dropLevel()
        }
    }

    NamedField {
        width: parent.width
        name: qsTr("Points for a yuan")
        value: root.plan.points
        limit: 4
        keys: Qt.ImhDigitsOnly
        onEdited: text => root.plan.givePoints(text)
        onAccepted: root.plan.save()
    }

    TextButton {
        width: parent.width
        primary: true
        name: qsTr("Save the card")
        onClicked: root.plan.save()
    }

    Outcome {
        width: parent.width
        text: root.plan.resultText
        good: root.plan.resultGood
    }
}
