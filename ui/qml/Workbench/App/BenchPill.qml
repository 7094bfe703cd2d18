import QtQuick

import Fourtab.ViewModels

/// The benches and the full screen, as one row of small buttons.
Row {
    id: root

    required property ShellViewModel shell
    property bool narrow: false
    readonly property bool focused: design.activeFocus || present.activeFocus || test.activeFocus || screen.activeFocus

    spacing: 2

    PillButton {
        id: design

        name: qsTr("Design")
        icon: "layout-masonry-line"
        narrow: root.narrow
        checked: root.shell.bench === "design"
        onClicked: root.shell.bench = "design"
    }

    PillButton {
        id: present

        name: qsTr("Present")
        icon: "slideshow-3-line"
        narrow: root.narrow
        checked: root.shell.bench === "present"
        onClicked: root.shell.bench = "present"
    }

    PillButton {
        id: test

        name: qsTr("Test")
        icon: "bug-line"
        narrow: root.narrow
        checked: root.shell.bench === "test"
        onClicked: root.shell.bench = "test"
    }

    PillButton {
        id: screen

        name: root.shell.phoneOnly ? qsTr("Leave full screen (F11)") : qsTr("Full screen (F11)")
        icon: root.shell.phoneOnly ? "fullscreen-exit-line" : "fullscreen-line"
        narrow: true
        checkable: false
        onClicked: root.shell.phoneOnly = !root.shell.phoneOnly
    }
}
