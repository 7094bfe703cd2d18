import QtQuick

import Workbench.Controls

/// A field with its name above it.
Column {
    id: root

    required property string name
    required property string value
    property string spoken: root.name
    property string hint: ""
    property int limit: 64
    property int keys: Qt.ImhNone

    signal edited(string text)
    signal accepted

    spacing: 4

    Words {
        width: parent.width
        text: root.name
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Field {
        width: parent.width
        name: root.spoken
        value: root.value
        hint: root.hint
        limit: root.limit
        keys: root.keys
        onEdited: text => root.edited(text)
        onAccepted: root.accepted()
    }
}
