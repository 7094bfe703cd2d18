import Fourtab.ViewModels
import Workbench.Panels

/// The Attention tab of the Design bench, joined to the window.
AttentionPanel {
    id: root

    required property ShellViewModel shell
    required property WindowState windowState

    why: root.shell.why
    policies: root.shell.policies
    onOpenWanted: root.windowState.openPolicyShown = true
}
