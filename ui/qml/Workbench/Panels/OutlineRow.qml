import QtQuick

import Workbench.Controls

/// One line of the outline: a section by its name, a tile by its icon and name.
Item {
    id: root

    required property string key
    required property int depth
    required property string label
    required property string icon
    required property string detail
    readonly property bool heads: root.depth === 1

    implicitHeight: root.heads ? 36 : 32
    Accessible.role: Accessible.TreeItem
    Accessible.name: root.label
    Accessible.description: root.detail

    Glyph {
        anchors.verticalCenter: parent.verticalCenter
        x: 18
        visible: !root.heads
        name: root.icon.length > 0 ? root.icon + "-line" : ""
        size: 16
        color: Skin.panelInkSoft
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        x: root.heads ? 8 : 46
        width: (more.visible ? more.x : root.width) - x - 8
        text: root.label
        weight: root.heads ? Font.DemiBold : Font.Normal
    }

    Words {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.detail.length > 0
        text: root.detail
        size: Skin.small
        color: Skin.panelInkSoft
        tabular: true
    }
}
