import QtQuick

import Workbench.Controls

/// A button of the rail: an icon over its name, or the icon alone.
Pressable {
    id: root

    required property string icon
    property bool bare: false
    readonly property color ink: root.checked || root.hovered ? Skin.railActiveInk : Skin.railInk

    implicitWidth: 56
    implicitHeight: root.bare ? 44 : 60
    radius: 10
    role: root.bare ? Accessible.Button : Accessible.PageTab
    checkable: !root.bare
    fill: root.checked ? Skin.railActive : "transparent"
    hoverFill: Qt.rgba(1, 1, 1, 0.06)
    pressedFill: Qt.rgba(1, 1, 1, 0.1)
    focusColor: "#7FB8F0"

    Glyph {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.bare ? (root.height - height) / 2 : 9
        name: root.icon
        size: 22
        color: root.ink
    }

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, root.width - 4)
        y: 36
        visible: !root.bare
        text: root.name
        size: Skin.tiny
        color: root.ink
    }
}
