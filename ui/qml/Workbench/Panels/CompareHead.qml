import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The head of the comparison: what it is, what was played, and what can be taken away from it.
Item {
    id: root

    required property CompareViewModel compare

    signal pictureWanted
    signal closeWanted

    implicitHeight: 44

    Heading {
        id: title

        width: actions.x - 16
        major: true
        text: qsTr("Compare policies")
    }

    Words {
        anchors.top: title.bottom
        anchors.topMargin: 2
        width: title.width
        size: Skin.small
        color: Skin.panelInkSoft
        spoken: true
        text: root.compare.saidText || (root.compare.ready ? root.compare.playedText : root.compare.busy ? qsTr("Playing the notices…") : "")
    }

    Row {
        id: actions

        anchors.right: parent.right
        spacing: 8

        TextButton {
            enabled: root.compare.ready
            icon: "file-copy-line"
            name: qsTr("Copy figures (CSV)")
            onClicked: root.compare.copyFigures()
        }

        TextButton {
            enabled: root.compare.ready
            icon: "image-line"
            name: qsTr("Save as picture")
            onClicked: root.pictureWanted()
        }

        IconButton {
            name: qsTr("Close")
            icon: "close-line"
            onClicked: root.closeWanted()
        }
    }
}
