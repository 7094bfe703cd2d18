pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Plate {
    id: badge

    required property string text

    property bool dot: false
    property int dotSize: 8
    property color halo: Theme.surface

    readonly property real growth: Math.min(Theme.textScale, 1.2)
    readonly property bool numbered: badge.text !== ""

    color: badge.halo
    height: face.height + 3
    radius: height / 2
    width: face.width + 3

    Accessible.ignored: true

    Plate {
        id: face

        anchors.centerIn: parent
        color: Theme.attention
        height: badge.numbered ? Math.round(16 * badge.growth) : badge.dotSize
        radius: height / 2
        width: badge.numbered ? Math.max(height, Math.ceil(count.implicitWidth) + 8) : badge.dotSize

        AppText {
            id: count

            anchors.centerIn: parent
            color: Theme.attentionInk
            font.pixelSize: Math.round(11 * badge.growth)
            text: badge.text
            weight: 600

            Accessible.ignored: true
        }
    }
}
