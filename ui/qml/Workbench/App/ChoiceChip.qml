import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// An entry of the bar that picks one of the choices of a picker.
BarChip {
    id: root

    required property PickersViewModel pickers
    required property ChoicesModel choices
    required property string kind

    value: chosen.label
    menu: "ChipMenu.qml"
    properties: ({
            "pickers": root.pickers,
            "choices": root.choices,
            "kind": root.kind
        })

    SelectedLabel {
        id: chosen

        choices: root.choices
    }
}
