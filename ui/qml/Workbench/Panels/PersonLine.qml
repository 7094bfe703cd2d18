import QtQuick

import Workbench.Controls

/// Somebody who lives in the world, to be signed in on the phone.
Pressable {
    id: root

    required property string initial
    required property string detail
    required property string tint
    required property bool signedIn
    readonly property color ink: Skin.colors["tint" + root.tint.charAt(0).toUpperCase() + root.tint.slice(1)] ?? Skin.panelAccent

    implicitHeight: Math.max(44, words.height + 12)
    description: root.detail
    checkable: true
    checked: root.signedIn
    tip: root.signedIn ? "" : qsTr("Sign in on the phone as %1").arg(root.name)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: 6
        width: 30
        height: 30
        radius: 15
        color: Qt.alpha(root.ink, 0.14)

        Words {
            anchors.centerIn: parent
            text: root.initial
            weight: Font.DemiBold
            color: root.ink
        }
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: 46
        width: root.width - 46 - 34

        Words {
            width: parent.width
            text: root.name
            weight: root.signedIn ? Font.DemiBold : Font.Normal
        }

        Words {
            width: parent.width
            text: root.detail
            size: Skin.tiny
            wrapMode: Text.Wrap
            color: Skin.panelInkSoft
        }
    }

    Glyph {
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        name: root.signedIn ? "checkbox-circle-fill" : "login-box-line"
        size: 18
        color: root.signedIn ? Skin.panelAccent : Skin.panelInkSoft
        visible: root.signedIn || root.hovered || root.activeFocus
    }
}
