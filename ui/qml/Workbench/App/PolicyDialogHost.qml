import QtQuick

import Fourtab.ViewModels
import Workbench.Panels

/// The dialog for policy documents, joined to the window.
Item {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState
    readonly property bool wanted: root.windowState.openPolicyShown

    function show(): void {
        if (root.wanted)
            dialog.open();
    }

    onWantedChanged: root.show()
    Component.onCompleted: root.show()

    DocumentDialog {
        id: dialog

        title: qsTr("Open a policy document")
        nameFilters: [qsTr("Policy documents (*.toml)"), qsTr("All files (*)")]
        onAccepted: {
            root.windowState.openPolicyShown = false;
            root.shell.policies.openDocument(dialog.selectedFile);
        }
        onRejected: root.windowState.openPolicyShown = false
    }
}
