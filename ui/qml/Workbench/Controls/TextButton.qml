import QtQuick

/// A button with words, and an icon if it has one. `primary` is the one thing to do; `danger` cannot be undone.
Pressable {
    id: root

    property string icon: ""
    property bool primary: false
    property bool danger: false
    readonly property bool filled: root.primary || root.danger
    readonly property color ink: root.filled ? Skin.brandInk : Skin.panelInk

    implicitWidth: row.implicitWidth + 28
    implicitHeight: 34
    fill: root.danger ? Skin.attention : root.primary ? Skin.brand : Skin.panelField
    hoverFill: root.filled ? Qt.alpha("white", 0.1) : Skin.hover
    pressedFill: root.filled ? Qt.alpha("black", 0.14) : Skin.pressed

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.color: Qt.alpha(Skin.panelEdge, 0.45)
        border.width: root.filled || root.activeFocus ? 0 : 1
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 16
            visible: root.icon.length > 0
            color: root.ink
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(0, root.width - 20 - (root.icon.length > 0 ? 22 : 0)))
            text: root.name
            weight: root.filled ? Font.Medium : Font.Normal
            color: root.ink
        }
    }
}
