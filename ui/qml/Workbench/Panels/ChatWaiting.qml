import QtQuick

import Workbench.Controls

/// One who waits: the name, the words, and how long there is to answer.
Pressable {
    id: root

    required property string words
    required property string leftText
    required property bool late
    required property bool selected

    implicitHeight: lines.height + 16
    description: root.words + ", " + root.leftText
    checkable: true
    checked: root.selected
    fill: root.selected ? Skin.panelSelected : Skin.panelField

    Column {
        id: lines

        anchors.verticalCenter: parent.verticalCenter
        x: 12
        width: root.width - 24
        spacing: 2

        Words {
            width: parent.width
            text: root.name
            weight: Font.DemiBold
        }

        Words {
            width: parent.width
            text: root.words
            wrapMode: Text.Wrap
        }

        Words {
            width: parent.width
            text: root.leftText
            size: Skin.tiny
            color: root.late ? Skin.danger : Skin.panelInkSoft
        }
    }
}
