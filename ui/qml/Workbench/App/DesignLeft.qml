import Fourtab.ViewModels
import Workbench.Panels

/// The left panel of the Design bench, joined to the window.
LayoutsPanel {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState

    design: root.shell.design
    phone: root.shell.phone
    pickers: root.shell.settings
    onOpenWanted: root.windowState.openDocumentShown = true
}
