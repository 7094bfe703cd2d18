import QtQuick

import Fourtab.ViewModels
import Workbench.Controls
import Workbench.Device

/// The window: rail, bar, canvas with the phone, panels. Only these are read before the first frame; the rest follows it.
Window {
    id: root

    required property ShellViewModel shell
    readonly property bool presenting: root.shell.bench === "present"
    readonly property bool bare: root.presenting || root.shell.phoneOnly
    readonly property bool phoneOnly: root.shell.phoneOnly
    readonly property int canvasLeast: 316
    property int stage: 0
    property int before: Window.Windowed

    function advance(): void {
        root.stage = Math.min(2, root.stage + 1);
    }

    width: 1440
    height: 900
    minimumWidth: 900
    minimumHeight: 600
    visible: true
    title: qsTr("Fourtab")
    color: root.bare ? Skin.stage : Skin.canvas

    onFrameSwapped: {
        if (root.stage < 2)
            Qt.callLater(root.advance);
    }

    onPhoneOnlyChanged: {
        if (root.phoneOnly)
            root.before = root.visibility;
        root.visibility = root.phoneOnly ? Window.FullScreen : root.before;
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
        ready: root.stage > 1
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
        live: root.stage > 0
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
        ready: root.stage > 1
    }

    Deferred {
        anchors.fill: parent
        visible: root.bare
        ready: root.bare && root.stage > 0
        source: "PhoneOnlyBar.qml"
        properties: ({
                "shell": root.shell,
                "canvas": canvas
            })
    }

    Deferred {
        anchors.fill: parent
        z: 2
        ready: root.stage > 1
        source: "Overlays.qml"
        properties: ({
                "shell": root.shell,
                "windowState": ownState,
                "commands": commands
            })
    }
}
