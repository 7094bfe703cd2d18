import QtQuick

import Fourtab.ViewModels
import Workbench.Controls
import Workbench.Device

/// All that stands in the window once its first frame is out: rail, bar, canvas with the phone, panels.
FocusScope {
    id: root

    required property ShellViewModel shell
    readonly property bool presenting: root.shell.bench === "present"
    readonly property bool bare: root.presenting || root.shell.phoneOnly
    readonly property bool phoneOnly: root.shell.phoneOnly
    readonly property int canvasLeast: 316
    property bool furnished: false
    property int before: Window.Windowed

    focus: true

    onPhoneOnlyChanged: {
        if (root.phoneOnly)
            root.before = root.Window.window.visibility;
        root.Window.window.visibility = root.phoneOnly ? Window.FullScreen : root.before;
    }

    Connections {
        enabled: !root.furnished
        target: root.Window.window

        function onFrameSwapped(): void {
            Qt.callLater(root.furnish);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: root.bare ? Skin.stage : Skin.canvas
    }

    Binding {
        target: root.shell
        property: "fitZoom"
        value: canvas.fitZoom
    }

    WindowState {
        id: ownState
    }

    Commands {
        id: commands

        shell: root.shell
        windowState: ownState
    }

    Rail {
        id: rail

        width: 72
        height: parent.height
        visible: !root.bare
        shell: root.shell
        windowState: ownState
    }

    BenchPanel {
        id: leftPanel

        z: 1
        anchors.left: rail.right
        height: parent.height
        visible: !root.bare
        room: root.width - rail.width - root.canvasLeast - (rightPanel.shown ? rightPanel.least : 0)
        shell: root.shell
        windowState: ownState
        ready: root.furnished
    }

    Bar {
        id: bar

        anchors.left: leftPanel.right
        anchors.right: rightPanel.left
        anchors.top: parent.top
        anchors.margins: 16
        visible: !root.bare
        shell: root.shell
        windowState: ownState
    }

    PhoneCanvas {
        id: canvas

        anchors.left: root.bare ? parent.left : leftPanel.right
        anchors.right: root.bare ? parent.right : rightPanel.left
        anchors.top: root.bare ? parent.top : bar.bottom
        anchors.bottom: parent.bottom
        shell: root.shell
        live: true
        bare: root.bare
        rings: root.presenting
        focus: true
    }

    BenchPanel {
        id: rightPanel

        anchors.right: parent.right
        height: parent.height
        visible: !root.bare
        atRight: true
        room: root.width - rail.width - leftPanel.width - root.canvasLeast
        shell: root.shell
        windowState: ownState
        ready: root.furnished
    }

    Deferred {
        anchors.fill: parent
        visible: root.bare
        ready: root.bare
        source: "PhoneOnlyBar.qml"
        properties: ({
                "shell": root.shell,
                "canvas": canvas
            })
    }

    Deferred {
        anchors.fill: parent
        z: 2
        ready: root.furnished
        source: "Overlays.qml"
        properties: ({
                "shell": root.shell,
                "windowState": ownState,
                "commands": commands
            })
    }

    function furnish(): void {
        root.furnished = true;
    }
}
