pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Pressable {
    id: control

    required property string iconName

    property color iconColor: Theme.ink
    property int iconSize: 24
    property string badgeText: ""
    property bool badgeDot: false
    property int dotSize: 8

    ink: control.iconColor
    ring: control.iconColor
    topRadius: 22

    contentItem: Item {
        implicitHeight: Theme.touch
        implicitWidth: Theme.touch

        Icon {
            id: glyph

            anchors.centerIn: parent
            color: control.iconColor
            name: control.iconName
            size: control.iconSize
        }

        Badge {
            anchors.verticalCenter: glyph.top
            anchors.verticalCenterOffset: text === "" ? 4 : 1
            dot: control.badgeDot
            dotSize: control.dotSize
            halo: Theme.brandTop
            text: control.badgeText
            x: Math.min(glyph.x + glyph.width - 3 - Math.round(height / 2), parent.width - 2 - width)
        }
    }
}
