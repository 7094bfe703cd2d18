import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Messages to all, to a group or to one.
Column {
    id: root

    required property CounterViewModel counter

    spacing: 8

    Words {
        width: parent.width
        topPadding: 8
        wrapMode: Text.Wrap
        text: qsTr("Nothing can be sent from here yet.")
        spoken: true
        color: Skin.panelInkSoft
    }
}
