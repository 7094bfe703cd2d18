import QtQuick

import Fourtab.ViewModels

/// A side panel with what the present bench puts there; each bench keeps its own width.
SidePanel {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    required property bool ready
    readonly property bool testing: root.shell.bench === "test"

    wide: root.windowState.widthOf(root.testing, root.atRight)
    shown: root.atRight ? root.shell.rightPanel : root.shell.leftPanel
    onDragged: wide => root.windowState.keepWidth(root.testing, root.atRight, wide)
    onShownWanted: shown => {
        if (root.atRight)
            root.shell.rightPanel = shown;
        else
            root.shell.leftPanel = shown;
    }

    SideContent {
        anchors.fill: parent
        shell: root.shell
        windowState: root.windowState
        ready: root.ready
        onLeft: !root.atRight
    }
}
