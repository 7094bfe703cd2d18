pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

// A number or a dot on something's corner. It takes no room and costs nothing while there is none.
Loader {
    id: badge

    required property string text

    property bool dot: false
    property int dotSize: 8
    property color halo: Theme.surface

    active: badge.text !== "" || badge.dot

    sourceComponent: BadgeFace {
        dot: badge.dot
        dotSize: badge.dotSize
        halo: badge.halo
        text: badge.text
    }
}
