pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The slim bar above the phone. Where it is narrow, entries that do not fit show their icon alone.
Rectangle {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    readonly property PickersViewModel pickers: root.shell.settings
    readonly property list<BarChip> byWeight: [clock, zoom, world, device, language, theme, link]
    readonly property list<BarChip> spelled: {
        const chips = [];
        let room = root.width - 54 - root.byWeight.length * (32 + row.spacing);
        for (const chip of root.byWeight) {
            if (chip.fullWidth - 32 <= room) {
                room -= chip.fullWidth - 32;
                chips.push(chip);
            }
        }
        return chips;
    }

    height: 44
    radius: 12
    color: Skin.floating
    border.color: Skin.panelLine
    border.width: Appearance.dark ? 1 : 0
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Phone and world")

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 8
        spacing: 2

        ChoiceChip {
            id: device

            name: qsTr("Device")
            icon: "smartphone-line"
            value: qsTr("%1 · %2×%3").arg(root.shell.device.name).arg(root.shell.device.width).arg(root.shell.device.height)
            pickers: root.pickers
            choices: root.pickers.devices
            kind: "device"
            compact: !root.spelled.includes(device)
        }

        ChoiceChip {
            id: zoom

            name: qsTr("Zoom")
            icon: "zoom-in-line"
            value: root.shell.zoomText
            pickers: root.pickers
            choices: root.pickers.zooms
            kind: "zoom"
            compact: !root.spelled.includes(zoom)
        }

        ChoiceChip {
            id: theme

            name: qsTr("Theme")
            icon: Appearance.dark ? "moon-line" : "sun-line"
            pickers: root.pickers
            choices: root.pickers.themes
            kind: "theme"
            compact: !root.spelled.includes(theme)
        }

        ChoiceChip {
            id: language

            name: qsTr("Language")
            icon: "translate-2"
            pickers: root.pickers
            choices: root.pickers.languages
            kind: "language"
            compact: !root.spelled.includes(language)
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
            compact: !root.spelled.includes(clock)
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
            compact: !root.spelled.includes(world)
        }

        ChoiceChip {
            id: link

            name: qsTr("Network")
            icon: "signal-wifi-line"
            pickers: root.pickers
            choices: root.pickers.links
            kind: "link"
            compact: !root.spelled.includes(link)
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
