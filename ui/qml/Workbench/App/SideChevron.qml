import QtQuick

import Workbench.Controls

/// The small tab at a panel's edge that hides or shows it.
Pressable {
    id: root

    property bool pointsRight: false

    z: 3
    width: 16
    height: 44
    radius: 6

    Glyph {
        anchors.centerIn: parent
        name: root.pointsRight ? "arrow-right-s-line" : "arrow-left-s-line"
        size: 16
        color: Skin.panelInkSoft
        opacity: root.hovered || root.activeFocus ? 1 : 0.55
    }
}
