import QtQuick

import Fourtab.ViewModels

/// Every shortcut of the window. The command palette lists the same ones.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState state
    required property real fitZoom

    function nudgeZoom(inwards: bool): void {
        if (root.shell.zoom <= 0)
            root.shell.zoom = root.fitZoom;
        if (inwards)
            root.shell.zoomIn();
        else
            root.shell.zoomOut();
    }

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.shell.bench = "design"
    }

    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.shell.bench = "present"
    }

    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.shell.bench = "test"
    }

    Shortcut {
        sequence: "Ctrl+K"
        onActivated: root.shell.palette.open = !root.shell.palette.open
    }

    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.shell.leftPanel = !root.shell.leftPanel
    }

    Shortcut {
        sequence: "Ctrl+J"
        onActivated: root.shell.rightPanel = !root.shell.rightPanel
    }

    Shortcut {
        sequence: "F11"
        onActivated: root.shell.phoneOnly = !root.shell.phoneOnly
    }

    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.shell.zoom = 0
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.nudgeZoom(true)
    }

    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.nudgeZoom(false)
    }

    Shortcut {
        sequences: ["F1", "Ctrl+?"]
        onActivated: root.state.helpShown = !root.state.helpShown
    }

    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.state.settingsShown = !root.state.settingsShown
    }

    Shortcut {
        sequence: "Ctrl+O"
        onActivated: root.state.openDocumentShown = true
    }
}
