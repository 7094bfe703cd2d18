pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    required property string label
    required property string iconName
    required property string badgeText
    required property bool badgeDot
    required property string accessibleName
    required property bool current

    property int dotSize: 8

    readonly property color tone: control.current ? Theme.accent : Theme.inkFaint

    text: control.accessibleName

    Accessible.role: Accessible.PageTab
    Accessible.selected: control.current

    contentItem: Item {
        Icon {
            id: glyph

            anchors.horizontalCenter: parent.horizontalCenter
            color: control.tone
            filled: control.current
            name: control.iconName
            size: 24
            y: 6
        }

        Badge {
            anchors.left: glyph.right
            anchors.leftMargin: (dot && text === "" ? 0 : 2) - Math.round(height / 2)
            anchors.verticalCenter: glyph.top
            anchors.verticalCenterOffset: 4
            dot: control.badgeDot
            dotSize: control.dotSize
            halo: Theme.tabBar
            text: control.badgeText
        }

        AppText {
            anchors.top: glyph.bottom
            anchors.topMargin: 2
            color: control.tone
            font.pixelSize: Theme.chrome(11)
            horizontalAlignment: Text.AlignHCenter
            text: control.label
            weight: control.current ? 600 : 400
            width: parent.width

            Accessible.ignored: true
        }
    }
}
