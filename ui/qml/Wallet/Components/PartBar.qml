pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// How much of a whole is there.
Plate {
    id: bar

    required property real part

    property color tone: Theme.accent

    color: Theme.chip
    implicitHeight: 6
    radius: 3

    Accessible.ignored: true

    Plate {
        color: bar.tone
        height: parent.height
        radius: parent.radius
        visible: bar.part > 0
        width: Math.max(height, bar.width * Math.min(1, bar.part))

        Behavior on width {
            NumberAnimation {
                duration: Theme.medium
                easing.type: Easing.OutCubic
            }
        }
    }
}
