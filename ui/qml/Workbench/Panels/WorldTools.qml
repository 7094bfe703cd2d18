import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The wallet's clock, the network between phone and wallet, and the password of the demo person.
Column {
    id: root

    required property ShellViewModel shell

    spacing: 8

    Heading {
        text: qsTr("Wallet clock")
    }

    Rectangle {
        width: parent.width
        height: 40
        radius: 8
        color: Skin.panelCard
        border.color: Skin.panelLine
        border.width: 1

        Words {
            anchors.verticalCenter: parent.verticalCenter
            x: 12
            width: run.x - 16
            text: root.shell.clockText
            spoken: true
            tabular: true
        }

        IconButton {
            id: run

            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            name: root.shell.clockRunning ? qsTr("Pause the clock") : qsTr("Let the clock run")
            icon: root.shell.clockRunning ? "pause-line" : "play-line"
            onClicked: root.shell.clockRunning = !root.shell.clockRunning
        }
    }

    Row {
        spacing: 8

        TextButton {
            width: (root.width - 16) / 3
            name: qsTr("+1 min")
            onClicked: root.shell.stepClock(60)
        }

        TextButton {
            width: (root.width - 16) / 3
            name: qsTr("+1 hour")
            onClicked: root.shell.stepClock(3600)
        }

        TextButton {
            width: (root.width - 16) / 3
            name: qsTr("+1 day")
            onClicked: root.shell.stepClock(86400)
        }
    }

    Heading {
        topPadding: 4
        text: qsTr("Network")
    }

    Picker {
        width: parent.width
        name: qsTr("Network")
        choices: root.shell.settings.links
        onChosen: key => root.shell.settings.choose("link", key)
    }

    Heading {
        topPadding: 4
        text: qsTr("Demo password")
    }

    Words {
        width: parent.width
        text: root.shell.test.demoPassword
        spoken: true
        size: Skin.title
        weight: Font.DemiBold
        tabular: true
        font.letterSpacing: 4
    }

    Words {
        width: parent.width
        spoken: true
        text: qsTr("Codes to scan stand on the phone: Pay, then Scan.")
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
    }

    TextButton {
        width: parent.width
        icon: "qr-scan-2-line"
        name: qsTr("Open Scan on the phone")
        onClicked: root.shell.phone.open("scan")
    }
}
