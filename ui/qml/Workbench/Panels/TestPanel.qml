pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// The left panel of the Test bench: the till with the world's tools, and the push lab.
Item {
    id: root

    required property ShellViewModel shell
    readonly property PushLabViewModel lab: root.shell.test.lab

    Row {
        x: 12
        y: 14
        spacing: 4
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Tools")

        TableTab {
            name: qsTr("Till")
            checked: !root.lab.open
            onClicked: root.lab.open = false
        }

        TableTab {
            name: qsTr("Push lab")
            checked: root.lab.open
            onClicked: root.lab.open = true
        }
    }

    TillPanel {
        anchors.fill: parent
        anchors.topMargin: 56
        visible: !root.lab.open
        shell: root.shell
    }

    Loader {
        property bool wanted: root.lab.open

        anchors.fill: parent
        anchors.topMargin: 56
        visible: root.lab.open
        active: false
        onWantedChanged: active = true

        sourceComponent: PushLabPanel {
            lab: root.lab
        }

        Component.onCompleted: active = root.lab.open
    }
}
