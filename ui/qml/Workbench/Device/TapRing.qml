import QtQuick

import Fourtab.ViewModels

/// One soft ring that grows and fades where a finger came down; with reduced motion a dot that stands briefly.
Rectangle {
    id: root

    required property point at
    readonly property bool still: Appearance.reduceMotion

    x: root.at.x - width / 2
    y: root.at.y - height / 2
    width: 28
    height: width
    radius: width / 2
    color: Qt.rgba(1, 1, 1, root.still ? 0.5 : 0.18)
    border.color: Appearance.colors.tapRing
    border.width: 2
    Accessible.ignored: true

    ParallelAnimation {
        running: !root.still
        onFinished: root.destroy()

        NumberAnimation {
            target: root
            property: "width"
            from: 16
            to: 72
            duration: 520
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: root
            property: "opacity"
            from: 1
            to: 0
            duration: 520
            easing.type: Easing.InQuad
        }
    }

    Timer {
        interval: 260
        running: root.still
        onTriggered: root.destroy()
    }
}
