pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Plate {
    id: bone

    property bool pulsing: Theme.slow > 0

    color: Theme.skeleton
    implicitHeight: 12
    implicitWidth: 120
    radius: 6

    Accessible.ignored: true

    SequentialAnimation on opacity {
        loops: Animation.Infinite
        running: bone.visible && bone.pulsing

        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutQuad
            to: 0.5
        }
        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutQuad
            to: 1
        }
    }
}
