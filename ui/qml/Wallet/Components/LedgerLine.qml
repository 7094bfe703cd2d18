pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Grid {
    id: line

    required property string account
    required property string amountText

    readonly property real room: line.width - 28

    columns: Theme.roomy ? 1 : 2
    leftPadding: 14

    AppText {
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: line.account
        width: Theme.roomy ? line.room : line.room - amount.width
        wrapMode: Theme.roomy ? Text.Wrap : Text.NoWrap
    }

    AppText {
        id: amount

        elide: Text.ElideNone
        font.pixelSize: Theme.label
        horizontalAlignment: Text.AlignRight
        leftPadding: 8
        text: line.amountText
        weight: 500
        width: Theme.roomy ? line.room : implicitWidth
    }
}
