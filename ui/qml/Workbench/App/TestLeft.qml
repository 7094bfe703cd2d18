import Workbench.Panels

/// The left panel of the Test bench, joined to the window.
TillPanel {
    required property WindowState windowState
}
