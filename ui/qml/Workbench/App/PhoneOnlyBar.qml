import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The way back from the phone alone: it shows itself at first and whenever the pointer nears the top, then goes.
Item {
    id: root

    required property ShellViewModel shell
    readonly property bool near: pointer.hovered && pointer.point.position.y < 72
    readonly property bool held: root.near || design.activeFocus || present.activeFocus || test.activeFocus
    property bool fresh: true

    onVisibleChanged: root.fresh = true

    HoverHandler {
        id: pointer
    }

    Timer {
        interval: 3200
        running: root.visible && root.fresh
        onTriggered: root.fresh = false
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.held || root.fresh ? 12 : -height
        width: row.width + 12
        height: 44
        radius: 22
        color: Qt.rgba(0.16, 0.2, 0.27, 0.94)
        border.color: Qt.rgba(1, 1, 1, 0.08)
        border.width: 1
        opacity: root.held || root.fresh ? 1 : 0

        Behavior on y {
            NumberAnimation {
                duration: Skin.calm
                easing.type: Easing.OutCubic
            }
        }

        Behavior on opacity {
            NumberAnimation {
                duration: Skin.calm
            }
        }

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 2

            PillButton {
                id: design

                name: qsTr("Design")
                icon: "layout-masonry-line"
                checked: root.shell.bench === "design"
                onClicked: root.shell.bench = "design"
            }

            PillButton {
                id: present

                name: qsTr("Present")
                icon: "slideshow-3-line"
                checked: root.shell.bench === "present"
                onClicked: root.shell.bench = "present"
            }

            PillButton {
                id: test

                name: qsTr("Test")
                icon: "bug-line"
                checked: root.shell.bench === "test"
                onClicked: root.shell.bench = "test"
            }

            PillButton {
                name: root.shell.phoneOnly ? qsTr("Leave full screen") : qsTr("Full screen")
                icon: root.shell.phoneOnly ? "fullscreen-exit-line" : "fullscreen-line"
                tip: "F11"
                onClicked: root.shell.phoneOnly = !root.shell.phoneOnly
            }
        }
    }
}
