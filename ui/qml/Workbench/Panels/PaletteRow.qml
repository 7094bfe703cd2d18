import QtQuick

import Workbench.Controls

/// One command: its group, its name, its shortcut.
Pressable {
    id: root

    required property string key
    required property string label
    required property string group
    required property string shortcut
    property bool current: false

    implicitHeight: 40
    name: root.label
    description: root.group
    role: Accessible.ListItem
    activeFocusOnTab: false
    fill: root.current ? Skin.panelSelected : "transparent"

    Words {
        id: kind

        anchors.verticalCenter: parent.verticalCenter
        x: 14
        width: 120
        text: root.group
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: kind.right
        anchors.leftMargin: 8
        anchors.right: keys.visible ? keys.left : parent.right
        anchors.rightMargin: 12
        text: root.label
        color: root.current ? Skin.panelAccent : Skin.panelInk
    }

    Keycap {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        keys: root.shortcut
    }
}
