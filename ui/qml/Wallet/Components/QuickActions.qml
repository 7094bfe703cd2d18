pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

TileGrid {
    bottomPadding: 10
    leftPadding: Theme.gap / 2
    onHeader: true
    rightPadding: Theme.gap / 2
    topPadding: 2
}
