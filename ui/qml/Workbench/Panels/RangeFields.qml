import QtQuick

import Workbench.Controls

/// From and to, the name above both.
Column {
    id: root

    required property string name
    required property string low
    required property string high
    property int keys: Qt.ImhDigitsOnly

    signal lowEdited(string text)
    signal highEdited(string text)

    spacing: 4

    Words {
        width: parent.width
        text: root.name
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Row {
        width: parent.width
        spacing: 8

        Field {
            width: (parent.width - 8) / 2
            name: qsTr("%1 from").arg(root.name)
            value: root.low
            hint: qsTr("from")
            limit: 12
            keys: root.keys
            onEdited: text => root.lowEdited(text)
        }

        Field {
            width: (parent.width - 8) / 2
            name: qsTr("%1 to").arg(root.name)
            value: root.high
            hint: qsTr("to")
            limit: 12
            keys: root.keys
            onEdited: text => root.highEdited(text)
        }
    }
}
