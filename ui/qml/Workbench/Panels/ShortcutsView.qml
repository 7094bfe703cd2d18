pragma ComponentBehavior: Bound

import QtQuick

import Workbench.Controls

/// All shortcuts on one sheet, in two columns.
Modal {
    id: root

    required property list<CommandKey> keys

    contentItem: FocusScope {
        implicitWidth: 640
        implicitHeight: title.height + 16 + grid.height

        Heading {
            id: title

            major: true
            text: qsTr("Shortcuts")
        }

        IconButton {
            anchors.right: parent.right
            anchors.verticalCenter: title.verticalCenter
            focus: true
            name: qsTr("Close")
            icon: "close-line"
            onClicked: root.close()
        }

        Grid {
            id: grid

            y: title.height + 16
            columns: 2
            flow: Grid.TopToBottom
            rows: Math.ceil(root.keys.length / 2)
            columnSpacing: 40

            Repeater {
                model: root.keys

                delegate: Item {
                    id: line

                    required property CommandKey modelData

                    width: 300
                    height: 34

                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        width: cap.x - 12
                        text: line.modelData.label
                    }

                    Keycap {
                        id: cap

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        keys: line.modelData.nativeText
                    }

                    Rule {
                        anchors.bottom: parent.bottom
                        width: parent.width
                    }
                }
            }
        }
    }
}
