pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// How many people said they would have enough, at each policy's rate of pushes.
Column {
    id: root

    required property CompareViewModel compare

    spacing: 8

    Heading {
        text: qsTr("What people said they would do")
    }

    Words {
        width: parent.width
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
        spoken: true
        text: root.compare.sourceText
    }

    Repeater {
        model: root.compare.surveys

        delegate: Rectangle {
            id: card

            required property string name
            required property string rate
            required property string switchOff
            required property string stopUsing
            required property bool second

            width: root.width
            height: told.height + 20
            radius: 10
            color: Skin.panelCard
            border.color: Skin.panelLine
            border.width: 1

            Column {
                id: told

                x: 12
                y: 10
                width: parent.width - 24
                spacing: 2

                SeriesName {
                    width: parent.width
                    name: card.name
                    second: card.second
                    spoken: true
                }

                Words {
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: card.rate
                    size: Skin.tiny
                    color: Skin.panelInkSoft
                    spoken: true
                }

                SurveyShare {
                    width: parent.width
                    name: qsTr("switch push off")
                    share: card.switchOff
                }

                SurveyShare {
                    width: parent.width
                    name: qsTr("stop using the app")
                    share: card.stopUsing
                }
            }
        }
    }

    Words {
        width: parent.width
        wrapMode: Text.Wrap
        size: Skin.tiny
        color: Skin.panelInkSoft
        spoken: true
        text: qsTr("Pushes about one's own payments are not counted. \"At least\" carries the last figure asked for on to more pushes: that step is ours, not the survey's.")
    }
}
