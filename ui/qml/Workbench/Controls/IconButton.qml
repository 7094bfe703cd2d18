import QtQuick

/// A square button with one icon; its name is read aloud and shown as a tip.
Pressable {
    id: root

    required property string icon
    property int iconSize: 18
    property color ink: Skin.panelInkSoft

    implicitWidth: 32
    implicitHeight: 32
    tip: root.name

    Glyph {
        anchors.centerIn: parent
        name: root.icon
        size: root.iconSize
        color: root.ink
    }
}
