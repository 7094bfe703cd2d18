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
    color: Qt.alpha(Appearance.colors.tapRing, root.still ? 0.4 : 0.16)
    border.color: Appearance.colors.tapRing
    border.width: 3
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        radius: width / 2
        color: "transparent"
        border.color: Qt.rgba(1, 1, 1, 0.75)
        border.width: 2
    }

    ParallelAnimation {
        running: !root.still
        onFinished: root.destroy()

        NumberAnimation {
            target: root
            property: "width"
            from: 20
            to: 76
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
