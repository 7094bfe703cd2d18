import QtQuick

import Workbench.Controls

/// A whole number to type, its name above it.
Column {
    id: root

    required property string name
    required property string value

    signal edited(string text)

    spacing: 4

    Words {
        width: parent.width
        text: root.name
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Field {
        width: parent.width
        name: root.name
        value: root.value
        limit: 6
        keys: Qt.ImhDigitsOnly
        onEdited: text => root.edited(text)
    }
}
