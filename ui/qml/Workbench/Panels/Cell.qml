import QtQuick

import Workbench.Controls

/// One cell: as wide as its column, its text elided.
Words {
    property bool head: false
    property bool amount: false
    property bool quiet: false

    height: parent?.height ?? implicitHeight
    rightPadding: 12
    visible: width > 0
    size: Skin.small
    weight: head ? Font.DemiBold : Font.Normal
    color: head || quiet ? Skin.panelInkSoft : Skin.panelInk
    horizontalAlignment: amount ? Text.AlignRight : Text.AlignLeft
    tabular: true
}
