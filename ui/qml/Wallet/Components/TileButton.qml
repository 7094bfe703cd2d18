pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    required property string label
    required property string iconName
    required property string tint
    required property string badgeText
    required property bool badgeDot
    required property string accessibleName

    property bool onHeader: false
    property bool large: false
    property int dotSize: 8

    bottomPadding: 6
    ink: control.onHeader ? Theme.brandInk : Theme.ink
    ring: control.onHeader ? Theme.brandInk : Theme.brand
    text: control.accessibleName
    topPadding: 8
    topRadius: 10

    contentItem: Item {
        implicitHeight: caption.y + caption.implicitHeight

        TintIcon {
            id: plate

            anchors.horizontalCenter: parent.horizontalCenter
            bare: control.onHeader
            name: control.iconName
            size: control.large ? 52 : control.onHeader ? 34 : 42
            tint: control.tint
        }

        Badge {
            anchors.horizontalCenter: plate.right
            anchors.horizontalCenterOffset: -1
            anchors.verticalCenter: plate.top
            anchors.verticalCenterOffset: 1
            dot: control.badgeDot
            dotSize: control.dotSize
            halo: control.onHeader ? Theme.brandTop : Theme.surface
            text: control.badgeText
        }

        AppText {
            id: caption

            color: control.ink
            font.pixelSize: control.onHeader ? Theme.label : Theme.caption
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 0.9
            maximumLineCount: 2
            text: control.label
            verticalAlignment: Text.AlignTop
            width: parent.width
            wrapMode: Text.Wrap
            y: plate.height + 4

            Accessible.ignored: true
        }
    }
}
