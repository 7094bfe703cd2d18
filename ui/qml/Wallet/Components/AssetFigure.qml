pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Grid {
    id: cell

    required property string caption
    required property string figure

    columns: Theme.roomy ? 2 : 1
    columnSpacing: 8
    verticalItemAlignment: Grid.AlignVCenter

    AppText {
        color: Theme.brandInk
        font.pixelSize: Theme.caption
        text: cell.caption
    }

    AppText {
        color: Theme.brandInk
        font.pixelSize: Theme.sp(15)
        text: cell.figure || "–"
        weight: 500
    }
}
