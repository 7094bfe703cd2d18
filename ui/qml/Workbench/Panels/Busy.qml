import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Says that something takes a while; shows itself only when it does.
Rectangle {
    id: root

    required property string text
    required property bool running
    property bool late: false

    width: words.implicitWidth + 32
    height: 44
    radius: 10
    clip: true
    visible: root.running && root.late
    color: Skin.floating
    border.color: Skin.panelLine
    border.width: 1
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text
    onRunningChanged: root.late = false

    Timer {
        interval: 500
        running: root.running
        onTriggered: root.late = true
    }

    Words {
        id: words

        x: 16
        y: 10
        text: root.text
    }

    Rectangle {
        x: 16
        y: 35
        width: parent.width - 32
        height: 3
        radius: 1.5
        color: Skin.panelLine
        clip: true

        Rectangle {
            id: part

            x: (parent.width - width) / 2
            width: parent.width / 3
            height: 3
            radius: 1.5
            color: Skin.switchOn

            NumberAnimation on x {
                running: root.visible && !Appearance.reduceMotion
                from: -part.width
                to: part.width * 3
                duration: 1100
                loops: Animation.Infinite
            }
        }
    }
}
