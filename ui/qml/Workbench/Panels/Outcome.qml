import QtQuick

import Workbench.Controls

/// What came of something: a mark and a sentence. Takes no room while there is nothing to say.
Rectangle {
    id: root

    required property string text
    required property bool good
    readonly property color ink: root.good ? Skin.good : Skin.danger

    visible: root.text.length > 0
    implicitHeight: Math.max(18, sentence.implicitHeight) + 20
    radius: 8
    color: Qt.alpha(root.ink, 0.1)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Glyph {
        x: 10
        y: 11
        name: root.good ? "checkbox-circle-line" : "error-warning-line"
        size: 18
        color: root.ink
    }

    Words {
        id: sentence

        x: 36
        y: 10
        width: root.width - 46
        text: root.text
        wrapMode: Text.Wrap
    }
}
