import QtQuick

import Fourtab.ViewModels
import Workbench.Panels

/// The dialog for the file of bills, joined to the window.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    readonly property bool wanted: root.windowState.exportShown

    function show(): void {
        if (root.wanted)
            dialog.open();
    }

    onWantedChanged: root.show()
    Component.onCompleted: root.show()

    ExportDialog {
        id: dialog

        onAccepted: {
            root.windowState.exportShown = false;
            root.shell.test.billsExport.save(dialog.selectedFile);
        }
        onRejected: root.windowState.exportShown = false
    }
}
