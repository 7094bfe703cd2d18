pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Plate {
    id: mark

    required property Flickable view

    property bool steady: false

    color: Theme.inkFaint
    height: Math.max(24, view.visibleArea.heightRatio * view.height)
    opacity: mark.steady || mark.view.moving ? 0.5 : 0
    radius: 1.5
    visible: mark.view.visibleArea.heightRatio < 1
    width: 3
    x: mark.view.width - 5
    y: Math.min(mark.view.height - height, mark.view.visibleArea.yPosition * mark.view.height)

    Accessible.ignored: true

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.slow
        }
    }
}
