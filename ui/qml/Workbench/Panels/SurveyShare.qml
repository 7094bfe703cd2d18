import QtQuick

import Workbench.Controls

/// What people said they would do, and how many of them.
Item {
    id: root

    required property string name
    required property string share

    implicitHeight: 20
    Accessible.role: Accessible.StaticText
    Accessible.name: root.name + " " + root.share

    Words {
        width: parent.width - share.implicitWidth - 8
        text: root.name
        size: Skin.small
    }

    Words {
        id: share

        anchors.right: parent.right
        text: root.share
        size: Skin.small
        weight: Font.DemiBold
        tabular: true
    }
}
