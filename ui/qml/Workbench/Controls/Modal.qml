import QtQuick
import QtQuick.Templates as T

/// A popover that takes the whole window's attention until it is closed.
Popover {
    id: root

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round(((parent?.height ?? 0) - height) / 2)
    padding: 24
    modal: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Skin.scrim
    }
}
