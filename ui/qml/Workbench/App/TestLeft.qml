import Workbench.Panels

/// The left panel of the Test bench, joined to the window.
TestPanel {
    required property WindowState windowState
}
