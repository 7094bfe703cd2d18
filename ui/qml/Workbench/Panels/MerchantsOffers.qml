import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Coupons, and when a member card is given.
Column {
    id: root

    required property CounterViewModel counter

    spacing: 8

    Words {
        width: parent.width
        topPadding: 8
        wrapMode: Text.Wrap
        text: qsTr("Nothing can be offered from here yet.")
        spoken: true
        color: Skin.panelInkSoft
    }
}
