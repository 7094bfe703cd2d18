import Fourtab.ViewModels
import Workbench.Panels

/// The right panel of the Design bench, joined to the window.
LookPanel {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState

    pickers: root.shell.settings
}
