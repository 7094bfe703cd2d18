pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// The way to what one holds already.
RowButton {
    id: row

    bottomRadius: Theme.radius
    iconName: "coupon-2"
    ruled: false
    tint: "blue"
    topRadius: Theme.radius

    Card {
        anchors.fill: parent
        z: -2
    }
}
