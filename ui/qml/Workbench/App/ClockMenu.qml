import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The wallet's clock: let it run, or step it.
Popover {
    id: root

    required property BarChip chip
    required property ShellViewModel shell

    parent: root.chip
    x: 0
    y: root.chip.height + 6
    visible: root.chip.menuOpen
    onClosed: root.chip.menuOpen = false

    contentItem: Column {
        spacing: 8

        Words {
            x: 8
            height: 28
            width: 224
            text: root.shell.clockText
            spoken: true
            size: Skin.large
            weight: Font.Medium
            tabular: true
        }

        Toggle {
            width: 240
            name: qsTr("The clock runs")
            checked: root.shell.clockRunning
            onClicked: root.shell.clockRunning = !root.shell.clockRunning
        }

        Row {
            spacing: 8

            TextButton {
                width: 116
                name: qsTr("+1 hour")
                onClicked: root.shell.stepClock(3600)
            }

            TextButton {
                width: 116
                name: qsTr("+1 day")
                onClicked: root.shell.stepClock(86400)
            }
        }
    }
}
