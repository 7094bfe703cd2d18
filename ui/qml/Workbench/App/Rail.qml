pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The dark rail at the left: the three benches, and at its foot help and settings.
Rectangle {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState

    color: Skin.rail
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Benches")

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 16
        spacing: 6

        RailButton {
            name: qsTr("Design")
            icon: "layout-masonry-line"
            tip: qsTr("Design bench (Ctrl+1)")
            checked: root.shell.bench === "design"
            onClicked: root.shell.bench = "design"
        }

        RailButton {
            name: qsTr("Present")
            icon: "slideshow-3-line"
            tip: qsTr("Present bench (Ctrl+2)")
            checked: root.shell.bench === "present"
            onClicked: root.shell.bench = "present"
        }

        RailButton {
            name: qsTr("Test")
            icon: "bug-line"
            tip: qsTr("Test bench (Ctrl+3)")
            checked: root.shell.bench === "test"
            onClicked: root.shell.bench = "test"
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        spacing: 6

        RailButton {
            name: qsTr("Shortcuts")
            icon: "keyboard-line"
            bare: true
            tip: qsTr("Shortcuts (F1)")
            onClicked: root.windowState.helpShown = true
        }

        RailButton {
            name: qsTr("Settings")
            icon: "settings-4-line"
            bare: true
            tip: qsTr("Settings (Ctrl+,)")
            checked: root.windowState.settingsShown
            onClicked: root.windowState.settingsShown = !root.windowState.settingsShown
        }
    }
}
