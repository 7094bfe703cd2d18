pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Pressable {
    id: control

    property bool primary: true
    property bool idle: false
    property color face: Theme.brand

    enabled: !control.idle
    horizontalPadding: 12
    ink: control.primary ? Theme.brandInk : Theme.ink
    opacity: control.idle ? 0.45 : 1
    ring: control.primary ? Theme.ink : Theme.focusRing
    topRadius: 10
    verticalPadding: 8

    background: Plate {
        border.color: control.ring
        border.width: control.visualFocus ? 2 : 0
        color: control.primary ? control.face : Theme.chip
        radius: control.topRadius

        Plate {
            anchors.fill: parent
            color: Qt.alpha(control.primary ? Theme.codeInk : Theme.ink, control.down ? 0.16 : control.hovered ? 0.05 : 0)
            radius: parent.radius

            Behavior on color {
                ColorAnimation {
                    duration: Theme.fast
                }
            }
        }
    }
    contentItem: AppText {
        color: control.primary ? Theme.brandInk : Theme.ink
        font.pixelSize: Theme.body + 1
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 2
        text: control.text
        weight: 500
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }
}
