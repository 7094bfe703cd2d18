pragma ComponentBehavior: Bound

import QtQuick

import Workbench.Controls

/// A coupon that was published, what became of it, and a way to close it.
Column {
    id: root

    required property string name
    required property string detail
    required property string counts
    required property bool open

    signal closed

    spacing: 2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.counts + ", " + root.detail

    Item {
        width: parent.width
        implicitHeight: Math.max(title.implicitHeight, shut.visible ? shut.implicitHeight : 0)

        Words {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (shut.visible ? shut.width + 8 : 0)
            text: root.name
            wrapMode: Text.Wrap
        }

        TextButton {
            id: shut

            anchors.right: parent.right
            name: qsTr("Close")
            visible: root.open
            Accessible.name: qsTr("Close %1").arg(root.name)
            onClicked: root.closed()
        }
    }

    Words {
        width: parent.width
        text: root.counts
        size: Skin.small
        tabular: true
        wrapMode: Text.Wrap
    }

    Words {
        width: parent.width
        text: root.detail
        size: Skin.small
        color: Skin.panelInkSoft
        wrapMode: Text.Wrap
    }
}
