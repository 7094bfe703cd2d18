import QtQuick

import Fourtab.ViewModels

/// What stands in a side panel: one for each bench, each made when its bench is first shown.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    required property bool ready
    required property bool onLeft
    readonly property bool testing: root.shell.bench === "test"
    readonly property var given: ({
            "shell": root.shell,
            "windowState": root.windowState
        })

    Deferred {
        anchors.fill: parent
        visible: !root.testing
        ready: root.ready && root.shell.bench === "design"
        source: root.onLeft ? "DesignLeft.qml" : "DesignRight.qml"
        properties: root.given
    }

    Deferred {
        anchors.fill: parent
        visible: root.testing
        ready: root.ready && root.testing
        source: root.onLeft ? "TestLeft.qml" : "TestRight.qml"
        properties: root.given
    }
}
