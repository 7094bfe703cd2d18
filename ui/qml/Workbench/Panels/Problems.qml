pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// What is wrong with a document, each by line and column; `kept` says what holds meanwhile.
Rectangle {
    id: root

    required property string documentName
    required property ProblemsModel problems
    property string kept: qsTr("The phone keeps the last layout that was right. This list follows the file as you save it.")

    implicitHeight: column.height + 24
    radius: 10
    color: Skin.panelCard
    border.color: Skin.panelLine
    border.width: 1
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    Column {
        id: column

        x: 12
        y: 12
        width: parent.width - 24
        spacing: 8

        Row {
            spacing: 6

            Glyph {
                name: "error-warning-line"
                size: 18
                color: Skin.danger
            }

            Words {
                id: title

                width: column.width - 24
                text: qsTr("%n problem(s) in %1", "", root.problems.count).arg(root.documentName)
                elide: Text.ElideMiddle
                weight: Font.DemiBold
            }
        }

        Repeater {
            model: root.problems

            delegate: Column {
                id: problem

                required property string place
                required property string sentence

                width: column.width

                Words {
                    width: parent.width
                    text: problem.place
                    spoken: true
                    size: Skin.small
                    color: Skin.danger
                    tabular: true
                }

                Words {
                    width: parent.width
                    text: problem.sentence
                    spoken: true
                    wrapMode: Text.Wrap
                }
            }
        }

        Words {
            width: parent.width
            text: root.kept
            spoken: true
            wrapMode: Text.Wrap
            size: Skin.small
            color: Skin.panelInkSoft
        }
    }
}
