import QtQuick

/// One of a row of segments.
Pressable {
    id: root

    required property string label
    required property bool selected

    name: root.label
    role: Accessible.RadioButton
    checkable: true
    checked: root.selected
    radius: 6
    fill: root.selected ? Skin.floating : "transparent"

    Rectangle {
        anchors.fill: parent
        visible: root.selected && !root.activeFocus
        radius: root.radius
        color: "transparent"
        border.color: Skin.panelLine
        border.width: 1
    }

    Words {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 8)
        text: root.label
        size: Skin.small
        weight: root.selected ? Font.DemiBold : Font.Normal
        color: root.selected ? Skin.panelAccent : Skin.panelInk
    }
}
