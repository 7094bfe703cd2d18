import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Asks before the present world is thrown away.
Modal {
    id: root

    required property ShellViewModel shell

    contentItem: Column {
        spacing: 12

        Heading {
            width: 380
            major: true
            text: qsTr("Start the world over?")
        }

        Words {
            width: 380
            wrapMode: Text.Wrap
            lineHeight: 1.25
            spoken: true
            text: qsTr("%1 goes back to its first morning. Every payment, bill and message made since then is lost.").arg(root.shell.worldText)
        }

        Row {
            anchors.right: parent.right
            topPadding: 8
            spacing: 8

            TextButton {
                focus: true
                name: qsTr("Keep it")
                onClicked: root.close()
            }

            TextButton {
                danger: true
                name: qsTr("Start over")
                onClicked: {
                    root.close();
                    root.shell.resetWorld();
                }
            }
        }
    }
}
