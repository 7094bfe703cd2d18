import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The shortcuts that change what the phone shows: its look, its document, its world.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    readonly property list<CommandKey> all: [theme, language, shade, lock, merchants, open, compare, clock, hour, day, over, exportBills]

    CommandKey {
        id: theme

        label: qsTr("Light or dark")
        sequence: "Ctrl+T"
        onActivated: root.shell.settings.choose("theme", Appearance.dark ? "light" : "dark")
    }

    CommandKey {
        id: language

        label: qsTr("English or Chinese")
        sequence: "Ctrl+L"
        onActivated: root.shell.settings.choose("language", Appearance.language === "en" ? "zh_CN" : "en")
    }

    CommandKey {
        id: shade

        label: qsTr("Notices of the phone")
        sequence: "Ctrl+Shift+N"
        onActivated: root.shell.phone.shadeOpen = !root.shell.phone.shadeOpen
    }

    CommandKey {
        id: lock

        label: qsTr("Lock or unlock the phone")
        sequence: "Ctrl+Shift+L"
        onActivated: root.shell.phone.locked = !root.shell.phone.locked
    }

    CommandKey {
        id: merchants

        label: qsTr("Merchants: the other side")
        sequence: "Ctrl+M"
        onActivated: root.shell.openCounter()
    }

    CommandKey {
        id: open

        label: qsTr("Open a layout document")
        sequence: "Ctrl+O"
        onActivated: root.windowState.openDocumentShown = true
    }

    CommandKey {
        id: compare

        label: qsTr("Compare policies")
        sequence: "Ctrl+Shift+C"
        onActivated: root.shell.compare.open()
    }

    CommandKey {
        id: clock

        label: qsTr("Run or pause the clock")
        sequence: "Ctrl+P"
        onActivated: root.shell.clockRunning = !root.shell.clockRunning
    }

    CommandKey {
        id: hour

        label: qsTr("Clock: one hour on")
        sequence: "Ctrl+H"
        onActivated: root.shell.stepClock(3600)
    }

    CommandKey {
        id: day

        label: qsTr("Clock: one day on")
        sequence: "Ctrl+D"
        onActivated: root.shell.stepClock(86400)
    }

    CommandKey {
        id: over

        label: qsTr("Start the world over")
        sequence: "Ctrl+Shift+R"
        onActivated: root.windowState.startOverShown = true
    }

    CommandKey {
        id: exportBills

        label: qsTr("Export bills to CSV")
        sequence: "Ctrl+E"
        onActivated: root.windowState.exportShown = true
    }
}
