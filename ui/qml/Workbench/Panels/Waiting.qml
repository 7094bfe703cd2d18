pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Grey blocks where a chart and a table will stand; they breathe while something is on its way.
Item {
    id: root

    required property bool busy

    implicitHeight: 520
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.busy ? qsTr("Playing the notices…") : qsTr("Nothing to show yet")

    Rectangle {
        x: 34
        width: parent.width - 40
        height: 190
        radius: 8
        color: Qt.alpha(Skin.panelInk, 0.06)
    }

    Words {
        x: 34
        width: parent.width - 40
        height: 190
        visible: !root.busy
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nothing to show yet")
        color: Skin.panelInkSoft
    }

    Repeater {
        model: 8

        delegate: Rectangle {
            required property int index

            y: 240 + index * 26
            width: root.width * (0.92 - 0.07 * (index % 3))
            height: 12
            radius: 4
            color: Qt.alpha(Skin.panelInk, 0.06)
        }
    }

    SequentialAnimation on opacity {
        running: root.visible && root.busy && !Appearance.reduceMotion
        loops: Animation.Infinite
        alwaysRunToEnd: true

        NumberAnimation {
            to: 0.5
            duration: 600
        }

        NumberAnimation {
            to: 1
            duration: 600
        }
    }
}
