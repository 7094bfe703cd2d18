import QtQuick

import Workbench.Controls

/// One of the tabs above the tables.
Pressable {
    id: root

    property int padding: 12

    width: label.implicitWidth + 2 * root.padding
    height: 34
    role: Accessible.PageTab
    checkable: true
    fill: root.checked ? Skin.panelSelected : "transparent"

    Words {
        id: label

        anchors.centerIn: parent
        text: root.name
        size: Skin.large
        weight: root.checked ? Font.DemiBold : Font.Normal
        color: root.checked ? Skin.panelAccent : Skin.panelInk
    }
}
