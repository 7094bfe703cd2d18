pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

/// The mark of something that is on or off; the row around it is pressed.
Plate {
    id: mark

    required property bool on

    color: mark.on ? Theme.accent : Theme.inkFaint
    height: Theme.art(26)
    opacity: mark.on ? 1 : 0.7
    radius: height / 2
    width: Theme.art(44)

    Plate {
        id: knob

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brandInk
        height: parent.height - 6
        radius: height / 2
        width: height
        x: mark.on ? parent.width - width - 3 : 3

        Behavior on x {
            NumberAnimation {
                duration: Theme.fast
                easing.type: Easing.OutQuad
            }
        }
    }
}
