import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Money held, captured and released.
Column {
    id: root

    required property CounterViewModel counter

    spacing: 8

    Words {
        width: parent.width
        topPadding: 8
        wrapMode: Text.Wrap
        text: qsTr("No deposit can be asked for here yet.")
        spoken: true
        color: Skin.panelInkSoft
    }
}
