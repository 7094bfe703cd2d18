pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// The choices of a picker, one below the other. Emits the key of the one pressed.
Column {
    id: root

    required property ChoicesModel choices
    required property string name

    signal chosen(string key)

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Repeater {
        model: root.choices

        delegate: ChoiceRow {
            required property string key

            width: root.width
            onClicked: root.chosen(key)
        }
    }
}
