import QtQuick

import Workbench.Controls

/// The words of an empty list.
Item {
    id: root

    required property string text

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 48
        width: Math.min(implicitWidth, parent.width - 48)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: root.text
        spoken: true
        color: Skin.panelInkSoft
    }
}
