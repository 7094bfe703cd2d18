import QtQuick

import Workbench.Controls

/// One kind's share of a storm.
Item {
    id: root

    required property string key
    required property string label
    required property int share
    required property string partText

    signal moved(int share)

    implicitHeight: 28

    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: 84
        text: root.label
    }

    Slider {
        anchors.verticalCenter: parent.verticalCenter
        x: 88
        width: root.width - 88 - 44
        name: root.label
        description: root.partText
        value: root.share
        onMoved: share => root.moved(share)
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        width: 40
        horizontalAlignment: Text.AlignRight
        text: root.partText
        tabular: true
        size: Skin.small
        color: Skin.panelInkSoft
    }
}
