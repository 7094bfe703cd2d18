pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// The two things one does with an account, side by side.
Grid {
    id: pair

    required property string firstText
    required property string secondText

    property bool secondIdle: false

    readonly property real each: Theme.roomy ? pair.width : (pair.width - Theme.gap) / 2

    signal firstClicked
    signal secondClicked

    columns: Theme.roomy ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Button {
        height: Math.max(48, implicitHeight)
        primary: false
        text: pair.firstText
        width: pair.each

        onClicked: pair.firstClicked()
    }

    Button {
        height: Math.max(48, implicitHeight)
        idle: pair.secondIdle
        text: pair.secondText
        width: pair.each

        onClicked: pair.secondClicked()
    }
}
