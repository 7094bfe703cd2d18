import QtQuick

import Workbench.Controls

/// The phone's power button: a thin bar on its right edge that locks and unlocks it.
Pressable {
    id: root

    required property bool locked

    width: 28
    height: 56
    name: root.locked ? qsTr("Unlock the phone") : qsTr("Lock the phone")
    tip: root.name
    fill: "transparent"

    Rectangle {
        x: 0
        anchors.verticalCenter: parent.verticalCenter
        width: root.hovered ? 5 : 4
        height: 44
        topRightRadius: 2
        bottomRightRadius: 2
        color: Skin.frame
        border.color: Skin.frameEdge
        border.width: 1
    }
}
