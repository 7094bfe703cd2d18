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
    property int stage: 0

    width: 1440
    height: 900
    minimumWidth: 900
    minimumHeight: 600
    visible: true
    title: qsTr("Fourtab")
    color: root.bare ? "#10141B" : Skin.canvas

    onFrameSwapped: {
        if (root.stage < 2)
            root.stage += 1;
    }

    WindowState {
        id: state
    }

    Commands {
        shell: root.shell
        state: state
        fitZoom: canvas.fitZoom
    }

    Rail {
        id: rail

        width: 72
        height: parent.height
        visible: !root.bare
        shell: root.shell
        state: state
    }

    SidePanel {
        id: left

        anchors.left: rail.right
        height: parent.height
        visible: !root.bare
        room: root.width - rail.width - 340
        wide: root.shell.bench === "test" ? state.testLeft : state.designLeft
        shown: root.shell.leftPanel
        onShownWanted: shown => root.shell.leftPanel = shown
        onDragged: wide => root.shell.bench === "test" ? state.testLeft = wide : state.designLeft = wide

        SideContent {
            anchors.fill: parent
            shell: root.shell
            state: state
            ready: root.stage > 1
            onLeft: true
        }
    }

    SidePanel {
        id: right

        anchors.right: parent.right
        height: parent.height
        visible: !root.bare
        atRight: true
        room: root.width - rail.width - left.width - 340
        wide: root.shell.bench === "test" ? state.testRight : state.designRight
        shown: root.shell.rightPanel
        onShownWanted: shown => root.shell.rightPanel = shown
        onDragged: wide => root.shell.bench === "test" ? state.testRight = wide : state.designRight = wide

        SideContent {
            anchors.fill: parent
            shell: root.shell
            state: state
            ready: root.stage > 1
            onLeft: false
        }
    }

    PhoneCanvas {
        id: canvas

        anchors.left: root.bare ? parent.left : left.right
        anchors.right: root.bare ? parent.right : right.left
        anchors.top: root.bare ? parent.top : bar.bottom
        anchors.bottom: parent.bottom
        shell: root.shell
        live: root.stage > 0
        bare: root.bare
        rings: root.presenting
        focus: true
    }

    Bar {
        id: bar

        anchors.left: left.right
        anchors.right: right.left
        anchors.top: parent.top
        anchors.margins: 16
        visible: !root.bare
        shell: root.shell
        state: state
    }

    PhoneOnlyBar {
        anchors.fill: parent
        visible: root.bare
        shell: root.shell
    }

    Deferred {
        anchors.fill: parent
        ready: root.stage > 1
        source: "Overlays.qml"
        properties: ({
                "shell": root.shell,
                "state": state
            })
    }
}
