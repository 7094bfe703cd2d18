import QtQuick

import Workbench.Controls

/// Why the world could not be opened, and the two ways on. Stays until one of them has helped.
Rectangle {
    id: root

    required property string text

    signal againWanted
    signal startOverWanted

    width: Math.min(parent.width - 48, 460)
    height: column.height + 32
    radius: 12
    color: Skin.floating
    border.color: Skin.panelEdge
    border.width: 1
    visible: root.text.length > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Column {
        id: column

        x: 16
        y: 16
        width: parent.width - 32
        spacing: 12

        Heading {
            width: parent.width
            major: true
            text: qsTr("This world cannot be opened")
        }

        Words {
            width: parent.width
            wrapMode: Text.Wrap
            lineHeight: 1.25
            text: root.text
        }

        Row {
            anchors.right: parent.right
            spacing: 8

            TextButton {
                name: qsTr("Start over…")
                onClicked: root.startOverWanted()
            }

            TextButton {
                name: qsTr("Try again")
                onClicked: root.againWanted()
            }
        }
    }
}
