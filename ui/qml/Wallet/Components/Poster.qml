pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A film has no picture here: its colour, a reel and its first letter stand for it.
Plate {
    id: poster

    required property string title
    required property string tint

    color: Theme.wash(poster.tint)
    height: Theme.art(92)
    radius: 8
    width: Theme.art(68)

    Plate {
        color: Theme.tint(poster.tint)
        height: 4
        opacity: 0.7
        radius: 2
        width: parent.width - 20
        x: 10
        y: parent.height - 12
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.tint(poster.tint)
        name: "film"
        size: 30
        y: Math.round((parent.height - height) / 2) - 4
    }
}
