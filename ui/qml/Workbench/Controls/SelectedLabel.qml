pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// Follows the label of the selected choice of a picker; empty where none is.
Item {
    id: root

    required property ChoicesModel choices
    property string label: ""

    visible: false

    Repeater {
        model: root.choices

        delegate: Item {
            id: row

            required property string label
            required property bool selected
            readonly property string mine: row.selected ? row.label : ""

            Component.onCompleted: row.tell()
            onMineChanged: row.tell()

            function tell(): void {
                if (row.selected)
                    root.label = row.label;
                else if (root.label === row.label)
                    root.label = "";
            }
        }
    }
}
