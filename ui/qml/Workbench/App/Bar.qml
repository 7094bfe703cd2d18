pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The slim bar above the phone. When it is narrow its entries fall back to their icons, the plainest first.
Rectangle {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    readonly property PickersViewModel pickers: root.shell.settings
    readonly property list<BarChip> order: [link, theme, language, device, world, zoom, clock]
    readonly property int room: width - 16 - 34 - 6 * row.spacing
    readonly property int folded: {
        let needed = 0;
        for (const chip of root.order)
            needed += chip.fullWidth;
        let count = 0;
        while (count < root.order.length && needed > root.room) {
            needed -= root.order[count].fullWidth - 34;
            count += 1;
        }
        return count;
    }

    function given(choices: ChoicesModel, kind: string): var {
        return {
            "pickers": root.pickers,
            "choices": choices,
            "kind": kind
        };
    }

    height: 44
    radius: 12
    color: Skin.panelCard
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Phone and world")

    SelectedLabel {
        id: themeLabel

        choices: root.pickers.themes
    }

    SelectedLabel {
        id: languageLabel

        choices: root.pickers.languages
    }

    SelectedLabel {
        id: linkLabel

        choices: root.pickers.links
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 8
        spacing: 4

        BarChip {
            id: device

            name: qsTr("Device")
            icon: "smartphone-line"
            value: qsTr("%1 · %2×%3").arg(root.shell.device.name).arg(root.shell.device.width).arg(root.shell.device.height)
            menu: "ChipMenu.qml"
            properties: root.given(root.pickers.devices, "device")
            compact: root.folded > 3
        }

        BarChip {
            id: zoom

            name: qsTr("Zoom")
            icon: "zoom-in-line"
            value: root.shell.zoomText
            menu: "ChipMenu.qml"
            properties: root.given(root.pickers.zooms, "zoom")
            compact: root.folded > 5
        }

        BarChip {
            id: theme

            name: qsTr("Theme")
            icon: Appearance.dark ? "moon-line" : "sun-line"
            value: themeLabel.label
            menu: "ChipMenu.qml"
            properties: root.given(root.pickers.themes, "theme")
            compact: root.folded > 1
        }

        BarChip {
            id: language

            name: qsTr("Language")
            icon: "translate-2"
            value: languageLabel.label
            menu: "ChipMenu.qml"
            properties: root.given(root.pickers.languages, "language")
            compact: root.folded > 2
        }

        BarChip {
            id: clock

            name: qsTr("Wallet clock")
            icon: "time-line"
            value: root.shell.clockText
            menu: "ClockMenu.qml"
            properties: ({
                    "shell": root.shell
                })
            lit: root.shell.clockRunning
            compact: root.folded > 6
        }

        BarChip {
            id: world

            name: qsTr("World")
            icon: "earth-line"
            value: root.shell.worldText
            menu: "WorldMenu.qml"
            properties: ({
                    "shell": root.shell,
                    "windowState": root.windowState
                })
            compact: root.folded > 4
        }

        BarChip {
            id: link

            name: qsTr("Network")
            icon: "signal-wifi-line"
            value: linkLabel.label
            menu: "ChipMenu.qml"
            properties: root.given(root.pickers.links, "link")
            compact: root.folded > 0
        }
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Commands")
        tip: qsTr("Commands (Ctrl+K)")
        icon: "command-line"
        onClicked: root.shell.palette.open = true
    }
}
