import Fourtab.ViewModels
import Workbench.Panels

/// The right panel of the Test bench, joined to the window.
TablesPanel {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState

    test: root.shell.test
    why: root.shell.why
    active: root.shell.bench === "test"
    onExportWanted: root.windowState.exportShown = true
}
