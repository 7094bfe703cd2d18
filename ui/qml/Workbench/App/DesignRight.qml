import QtQuick

import Fourtab.ViewModels
import Workbench.Panels

/// The right panel of the Design bench, joined to the window: how the phone looks, and what may call for a glance on it.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    readonly property bool attention: root.windowState.designTab === "attention"

    function explain(): void {
        if (root.shell.bench === "design" && root.shell.why.key.length > 0)
            root.windowState.designTab = "attention";
    }

    Component.onCompleted: root.explain()

    Connections {
        target: root.shell.why

        function onInspected(): void {
            root.explain();
        }
    }

    Row {
        x: 12
        y: 14
        spacing: 4
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Right panel")

        TableTab {
            name: qsTr("Look")
            checked: !root.attention
            onClicked: {
                root.windowState.designTab = "look";
                root.shell.why.close();
            }
        }

        TableTab {
            name: qsTr("Attention")
            checked: root.attention
            onClicked: root.windowState.designTab = "attention"
        }
    }

    LookPanel {
        anchors.fill: parent
        anchors.topMargin: 48
        visible: !root.attention
        pickers: root.shell.settings
    }

    Deferred {
        anchors.fill: parent
        anchors.topMargin: 48
        visible: root.attention
        ready: root.attention
        source: "DesignAttention.qml"
        properties: ({
                "shell": root.shell,
                "windowState": root.windowState
            })
    }
}
