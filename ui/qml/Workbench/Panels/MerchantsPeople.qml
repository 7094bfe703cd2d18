import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Whom the merchant reaches, and how far they came.
Column {
    id: root

    required property CounterViewModel counter

    spacing: 8

    Words {
        width: parent.width
        topPadding: 8
        wrapMode: Text.Wrap
        text: qsTr("Nobody can be chosen here yet.")
        spoken: true
        color: Skin.panelInkSoft
    }
}
