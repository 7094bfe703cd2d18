pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// How far back a long look has come.
AppText {
    bottomPadding: Theme.gap
    color: Theme.inkSoft
    font.pixelSize: Theme.label
    horizontalAlignment: Text.AlignHCenter
    leftPadding: 14
    rightPadding: 14
    topPadding: Theme.gap
    wrapMode: Text.Wrap
}
