pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// A few choices side by side, all of the same width. Emits the key of the one pressed.
Rectangle {
    id: root

    required property ChoicesModel choices
    required property string name

    signal chosen(string key)

    implicitWidth: 200
    implicitHeight: 34
    radius: 8
    color: Qt.alpha(Skin.panelInk, 0.06)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Row {
        anchors.fill: parent
        anchors.margins: 2

        Repeater {
            model: root.choices

            delegate: Segment {
                required property string key

                width: parent.width / Math.max(1, root.choices.count)
                height: parent.height
                onClicked: root.chosen(key)
            }
        }
    }
}
