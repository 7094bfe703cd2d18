pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Panels

/// What lies over the window: palette, settings, questions, notices. Each is made when first wanted.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    required property Commands commands
    readonly property int edge: root.shell.bench === "present" || root.shell.phoneOnly ? 24 : 96

    Wanted {
        wanted: root.shell.palette.open

        sourceComponent: PaletteView {
            desk: root.shell.palette
        }
    }

    Wanted {
        wanted: root.windowState.helpShown

        sourceComponent: ShortcutsView {
            keys: root.commands.all
            visible: root.windowState.helpShown
            onClosed: root.windowState.helpShown = false
        }
    }

    Wanted {
        wanted: root.windowState.settingsShown

        sourceComponent: SettingsView {
            shell: root.shell
            visible: root.windowState.settingsShown
            onClosed: root.windowState.settingsShown = false
            onStartOverWanted: {
                root.windowState.settingsShown = false;
                root.windowState.startOverShown = true;
            }
        }
    }

    Wanted {
        wanted: root.windowState.startOverShown

        sourceComponent: StartOverView {
            shell: root.shell
            visible: root.windowState.startOverShown
            onClosed: root.windowState.startOverShown = false
        }
    }

    Wanted {
        wanted: root.shell.compare.shown

        sourceComponent: CompareView {
            compare: root.shell.compare
            visible: root.shell.compare.shown
            onClosed: root.shell.compare.close()
        }
    }

    Deferred {
        ready: root.windowState.openDocumentShown
        source: "DocumentDialogHost.qml"
        properties: ({
                "shell": root.shell,
                "windowState": root.windowState
            })
    }

    Deferred {
        ready: root.windowState.openPolicyShown
        source: "PolicyDialogHost.qml"
        properties: ({
                "shell": root.shell,
                "windowState": root.windowState
            })
    }

    Deferred {
        ready: root.windowState.exportShown
        source: "ExportDialogHost.qml"
        properties: ({
                "shell": root.shell,
                "windowState": root.windowState
            })
    }

    Wanted {
        wanted: root.shell.test.billsExport.running
        x: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24

        sourceComponent: ExportProgress {
            billsExport: root.shell.test.billsExport
        }
    }

    Connections {
        target: root.shell.palette

        function onRequested(key: string): void {
            root.windowState.helpShown = key === "help";
            root.windowState.settingsShown = key === "settings";
            root.windowState.startOverShown = key === "startOver";
            root.windowState.openDocumentShown = key === "openDocument";
            root.windowState.openPolicyShown = key === "openPolicy";
            root.windowState.exportShown = key === "exportBills";
        }
    }

    Busy {
        x: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        running: root.shell.opening
        text: qsTr("Opening the world…")
    }

    WorldProblem {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.shell.problem
        onAgainWanted: root.shell.tryAgain()
        onStartOverWanted: root.windowState.startOverShown = true
    }

    Toast {
        x: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        text: root.shell.notice
        onDismissed: root.shell.dismissNotice()
    }
}
