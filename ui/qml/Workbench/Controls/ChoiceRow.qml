import QtQuick

/// One choice of a list: a label, a quieter detail below it, and a mark when it is the one.
Pressable {
    id: root

    required property string label
    required property string detail
    required property bool selected
    property bool marked: false
    property bool current: false

    implicitWidth: Math.max(title.implicitWidth, more.implicitWidth) + 24 + (root.marked ? 26 : 0)
    implicitHeight: root.detail.length > 0 ? 52 : 36
    name: root.label
    description: root.detail
    role: Accessible.RadioButton
    checkable: true
    checked: root.selected
    fill: root.selected && !root.marked ? Skin.panelSelected : root.current ? Skin.hover : "transparent"

    Words {
        id: title

        x: 14
        y: root.detail.length > 0 ? 7 : (root.height - height) / 2
        width: root.width - 24 - (root.marked ? 26 : 0)
        text: root.label
        weight: root.selected ? Font.Medium : Font.Normal
        color: root.selected ? Skin.panelAccent : Skin.panelInk
    }

    Words {
        id: more

        x: 14
        anchors.top: title.bottom
        width: title.width
        visible: root.detail.length > 0
        text: root.detail
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Glyph {
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        visible: root.marked && root.selected
        name: "check-line"
        size: 16
        color: Skin.panelAccent
    }
}
