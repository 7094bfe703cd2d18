pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// Who shares a bill: people by name, or so many of them; and the person too, or not.
Column {
    id: part

    required property AbstractItemModel model
    required property bool byCount
    required property bool withMe
    required property bool loaded
    required property int count
    required property string mineText
    required property string errorText

    signal toggled(string key)
    signal stepped(int by)
    signal byCountChosen(bool on)
    signal mineToggled

    spacing: Theme.gap

    Grid {
        columns: Theme.roomy ? 1 : 2
        spacing: 8
        width: parent.width

        ChoiceChip {
            chosen: !part.byCount
            label: qsTr("People I choose")
            width: Theme.roomy ? part.width : (part.width - 8) / 2

            onClicked: part.byCountChosen(false)
        }

        ChoiceChip {
            chosen: part.byCount
            label: qsTr("A number of people")
            width: Theme.roomy ? part.width : (part.width - 8) / 2

            onClicked: part.byCountChosen(true)
        }
    }

    Card {
        clip: true
        height: list.implicitHeight
        width: parent.width

        Column {
            id: list

            width: parent.width

            PersonTick {
                amountText: part.mineText
                chosen: part.withMe
                name: qsTr("I share too")
                tint: "blue"
                topRadius: Theme.radius
                width: list.width

                onClicked: part.mineToggled()
            }

            SkeletonRow {
                visible: !part.loaded
                width: parent.width
            }

            CountRow {
                count: part.count
                label: qsTr("How many others")
                visible: part.byCount && part.loaded
                width: parent.width

                onStepped: by => part.stepped(by)
            }

            Repeater {
                id: people

                model: part.byCount ? null : part.model

                PersonTick {
                    id: row

                    required property string key
                    required property int index
                    required property var model

                    amountText: row.model.amountText
                    bottomRadius: row.ruled ? 0 : Theme.radius
                    ruled: row.index < people.count - 1
                    width: list.width

                    onClicked: part.toggled(row.key)
                }
            }
        }
    }

    ErrorLine {
        text: part.errorText
        width: parent.width
    }
}
