pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The menu of a chip: the choices of one picker, with the keyboard or the mouse.
Popover {
    id: root

    required property BarChip chip
    required property PickersViewModel pickers
    required property ChoicesModel choices
    required property string kind
    property int least: 180

    function take(key: string): void {
        root.pickers.choose(root.kind, key);
        root.close();
    }

    parent: root.chip
    x: 0
    y: root.chip.height + 6
    padding: 6
    visible: root.chip.menuOpen
    onClosed: root.chip.menuOpen = false

    contentItem: ChoiceMenu {
        implicitWidth: Math.max(root.least, widest)
        name: root.chip.name
        choices: root.choices
        onChosen: key => root.take(key)
    }
}
