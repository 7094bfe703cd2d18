import QtQuick

/// A shortcut, drawn as a key.
Rectangle {
    id: root

    required property string keys

    implicitWidth: label.implicitWidth + 14
    implicitHeight: 22
    visible: root.keys.length > 0
    radius: 5
    color: Qt.alpha(Skin.panelInk, 0.06)
    Accessible.ignored: true

    Words {
        id: label

        anchors.centerIn: parent
        text: root.keys
        size: Skin.tiny
        color: Skin.panelInkSoft
    }
}
