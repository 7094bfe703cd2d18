import Fourtab.ViewModels
import Workbench.Panels

/// The dialog for layout documents, joined to the window.
DocumentDialog {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState

    visible: root.windowState.openDocumentShown
    onAccepted: {
        root.windowState.openDocumentShown = false;
        root.shell.design.openDocument(root.selectedFile);
    }
    onRejected: root.windowState.openDocumentShown = false
}
