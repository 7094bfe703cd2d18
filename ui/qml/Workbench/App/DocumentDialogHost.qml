import QtQuick

import Fourtab.ViewModels
import Workbench.Panels

/// The dialog for layout documents, joined to the window.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    readonly property bool wanted: root.windowState.openDocumentShown

    function show(): void {
        if (root.wanted)
            dialog.open();
    }

    onWantedChanged: root.show()
    Component.onCompleted: root.show()

    DocumentDialog {
        id: dialog

        onAccepted: {
            root.windowState.openDocumentShown = false;
            root.shell.design.openDocument(dialog.selectedFile);
        }
        onRejected: root.windowState.openDocumentShown = false
    }
}
