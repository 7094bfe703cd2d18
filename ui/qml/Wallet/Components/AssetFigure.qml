pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A figure under its caption, or beside it where the text is large and `room` is wide enough for both.
Grid {
    id: cell

    required property string caption
    required property string figure

    property real room: Infinity

    columns: Theme.roomy && label.implicitWidth + cell.columnSpacing + amount.implicitWidth <= cell.room ? 2 : 1
    columnSpacing: 8
    verticalItemAlignment: Grid.AlignVCenter

    AppText {
        id: label

        color: Theme.brandInk
        font.pixelSize: Theme.caption
        text: cell.caption
    }

    AppText {
        id: amount

        color: Theme.brandInk
        font.pixelSize: Theme.sp(15)
        text: cell.figure || "–"
        weight: 500
    }
}
