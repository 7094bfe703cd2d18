pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Grid {
    id: actions

    readonly property real half: Theme.roomy ? actions.width : (actions.width - actions.spacing) / 2

    signal chooseAsked
    signal pasteAsked

    columns: Theme.roomy ? 1 : 2
    spacing: Theme.gap

    Button {
        ring: Theme.brandInk
        text: qsTr("Choose a picture")
        width: actions.half

        onClicked: actions.chooseAsked()
    }

    Button {
        face: Qt.alpha(Theme.brandInk, 0.16)
        ring: Theme.brandInk
        text: qsTr("Paste")
        width: actions.half

        onClicked: actions.pasteAsked()
    }
}
