import QtQuick

import Fourtab.ViewModels

/// The window. Its first frame is the outline of a desk; the desk itself is read and made once that was painted.
Window {
    id: root

    width: 1440
    height: 900
    minimumWidth: 900
    minimumHeight: 600
    visible: true
    title: "Fourtab"
    color: Appearance.colors.canvas

    FirstFrame {
        anchors.fill: parent
        visible: desk.status !== Loader.Ready
    }

    Loader {
        id: desk

        anchors.fill: parent
        focus: true
    }

    function furnish(shell: QtObject): void {
        desk.setSource(Qt.resolvedUrl("Desk.qml"), {
            "shell": shell
        });
    }
}
