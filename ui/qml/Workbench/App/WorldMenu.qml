import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The worlds to choose from, and starting the present one over.
Popover {
    id: root

    required property BarChip chip
    required property ShellViewModel shell
    required property WindowState windowState

    parent: root.chip
    x: 0
    y: root.chip.height + 6
    padding: 6
    visible: root.chip.menuOpen
    onClosed: root.chip.menuOpen = false

    contentItem: Column {
        spacing: 6

        ChoiceMenu {
            width: Math.max(300, Math.min(440, widest))
            name: qsTr("World")
            choices: root.shell.settings.worlds
            onChosen: key => {
                root.shell.settings.choose("world", key);
                root.close();
            }
        }

        Rule {
            width: parent.width
        }

        TextButton {
            width: parent.width
            icon: "restart-line"
            name: qsTr("Start this world over…")
            onClicked: {
                root.close();
                root.windowState.startOverShown = true;
            }
        }
    }
}
