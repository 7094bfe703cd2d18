import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Every shortcut of the window. The command palette runs the same commands.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    readonly property list<CommandKey> all: [palette, design, present, test, leftPanel, rightPanel, only, settings, help, fit, closer, farther, ...more.all]

    CommandKey {
        id: palette

        label: qsTr("All commands")
        sequence: "Ctrl+K"
        onActivated: root.shell.palette.open = !root.shell.palette.open
    }

    CommandKey {
        id: design

        label: qsTr("Design bench")
        sequence: "Ctrl+1"
        onActivated: root.shell.bench = "design"
    }

    CommandKey {
        id: present

        label: qsTr("Present bench")
        sequence: "Ctrl+2"
        onActivated: root.shell.bench = "present"
    }

    CommandKey {
        id: test

        label: qsTr("Test bench")
        sequence: "Ctrl+3"
        onActivated: root.shell.bench = "test"
    }

    CommandKey {
        id: leftPanel

        label: qsTr("Left panel")
        sequence: "Ctrl+B"
        onActivated: root.shell.leftPanel = !root.shell.leftPanel
    }

    CommandKey {
        id: rightPanel

        label: qsTr("Right panel")
        sequence: "Ctrl+J"
        onActivated: root.shell.rightPanel = !root.shell.rightPanel
    }

    CommandKey {
        id: only

        label: qsTr("Only the phone, full screen")
        sequence: "F11"
        onActivated: root.shell.phoneOnly = !root.shell.phoneOnly
    }

    CommandKey {
        id: settings

        label: qsTr("Settings")
        sequence: "Ctrl+,"
        onActivated: root.windowState.settingsShown = !root.windowState.settingsShown
    }

    CommandKey {
        id: help

        label: qsTr("This sheet")
        sequence: "F1"
        onActivated: root.windowState.helpShown = !root.windowState.helpShown
    }

    CommandKey {
        id: fit

        label: qsTr("Fit the phone")
        sequence: "Ctrl+0"
        onActivated: root.shell.zoom = 0
    }

    CommandKey {
        id: closer

        label: qsTr("Zoom in")
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.shell.zoomIn()
    }

    CommandKey {
        id: farther

        label: qsTr("Zoom out")
        sequence: "Ctrl+-"
        onActivated: root.shell.zoomOut()
    }

    MoreCommands {
        id: more

        shell: root.shell
        windowState: root.windowState
    }

    Shortcut {
        enabled: root.shell.phoneOnly
        sequence: "Esc"
        onActivated: root.shell.phoneOnly = false
    }
}
