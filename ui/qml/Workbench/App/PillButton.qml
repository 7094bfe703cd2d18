import QtQuick

import Workbench.Controls

/// A button on the dark pill: icon and name in one line.
Pressable {
    id: root

    required property string icon
    readonly property color ink: root.checked ? "white" : "#B4BDCB"

    width: label.implicitWidth + 44
    height: 34
    radius: 17
    checkable: true
    fill: root.checked ? Qt.rgba(1, 1, 1, 0.12) : "transparent"
    hoverFill: Qt.rgba(1, 1, 1, 0.08)
    pressedFill: Qt.rgba(1, 1, 1, 0.14)
    focusColor: "#7FB8F0"

    Glyph {
        anchors.verticalCenter: parent.verticalCenter
        x: 12
        name: root.icon
        size: 16
        color: root.ink
    }

    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        x: 33
        text: root.name
        size: Skin.small
        color: root.ink
    }
}
