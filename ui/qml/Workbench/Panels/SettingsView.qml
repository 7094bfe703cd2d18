import QtQuick
import QtQuick.Templates as T

import Fourtab.ViewModels
import Workbench.Controls

/// Settings of the program: language, motion, the world, and what this is.
Popover {
    id: root

    required property ShellViewModel shell

    signal startOverWanted

    parent: T.Overlay.overlay
    x: 80
    y: (parent?.height ?? 0) - height - 16
    padding: 20
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    Component.onCompleted: root.shell.desktop.look()

    contentItem: Column {
        id: column

        spacing: 10

        Heading {
            width: 320
            major: true
            text: qsTr("Settings")
        }

        Heading {
            topPadding: 4
            text: qsTr("Language")
        }

        Segmented {
            width: 320
            name: qsTr("Language")
            choices: root.shell.settings.languages
            onChosen: key => root.shell.settings.choose("language", key)
        }

        Toggle {
            x: -12
            width: 344
            name: qsTr("Reduce motion")
            checked: root.shell.settings.reduceMotion
            onClicked: root.shell.settings.reduceMotion = !root.shell.settings.reduceMotion
        }

        Toggle {
            x: -12
            width: 344
            name: qsTr("Show pushes on this desktop, too")
            description: root.shell.desktop.aboutText
            enabled: root.shell.desktop.available
            checked: root.shell.desktop.on
            onClicked: root.shell.desktop.on = !root.shell.desktop.on
        }

        Words {
            width: 320
            wrapMode: Text.Wrap
            size: Skin.small
            color: Skin.panelInkSoft
            spoken: true
            text: root.shell.desktop.aboutText
        }

        Rule {
            width: 320
        }

        Heading {
            text: qsTr("World")
        }

        Words {
            width: 320
            text: root.shell.worldText
            spoken: true
        }

        TextButton {
            width: 320
            icon: "restart-line"
            name: qsTr("Start this world over…")
            onClicked: root.startOverWanted()
        }

        Rule {
            width: 320
        }

        Words {
            width: 320
            text: qsTr("Fourtab %1").arg(Qt.application.version)
            weight: Font.DemiBold
            spoken: true
        }

        Words {
            width: 320
            wrapMode: Text.Wrap
            size: Skin.small
            color: Skin.panelInkSoft
            spoken: true
            text: qsTr("A simulation of a four-tab wallet of May 2014. Its people, merchants and money are invented, and nothing leaves this computer.")
        }
    }
}
