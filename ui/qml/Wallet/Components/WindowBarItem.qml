pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A top item of a window's menu; `more` where it opens further ones.
Pressable {
    id: item

    property bool more: false
    property bool on: false

    horizontalPadding: 4
    topRadius: 0

    Accessible.role: item.more ? Accessible.ButtonMenu : Accessible.Button

    contentItem: Item {
        Icon {
            id: mark

            anchors.right: label.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            color: item.on ? Theme.accent : Theme.inkFaint
            name: "menu-2"
            size: 14
            visible: item.more
        }

        AppText {
            id: label

            readonly property real side: item.more ? mark.drawn + 4 : 0

            anchors.verticalCenter: parent.verticalCenter
            color: item.on ? Theme.accent : Theme.ink
            font.pixelSize: Theme.chrome(13)
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 10
            text: item.text
            width: Math.min(implicitWidth, parent.width - label.side)
            x: Math.round((parent.width - width + label.side) / 2)

            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.line
        height: parent.height - 28
        width: 1
    }
}
