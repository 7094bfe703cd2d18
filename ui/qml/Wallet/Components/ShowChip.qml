pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// One showing: its time large, what it costs, and whether there are seats.
Pressable {
    id: chip

    required property string time
    required property string price
    required property string rest
    required property string hall
    required property string spoken
    required property bool able

    enabled: chip.able
    horizontalPadding: 8
    opacity: chip.able ? 1 : 0.5
    text: chip.spoken
    topRadius: 10
    verticalPadding: 8

    background: Plate {
        border.color: chip.visualFocus ? Theme.focusRing : Theme.line
        border.width: chip.visualFocus ? 2 : 1
        color: Qt.alpha(Theme.ink, chip.down ? 0.1 : chip.hovered ? 0.04 : 0)
        radius: chip.topRadius
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            width: parent.width

            AppText {
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
                text: chip.time
                weight: 600
                width: parent.width

                Accessible.ignored: true
            }

            AppText {
                color: Theme.accent
                font.pixelSize: Theme.caption
                horizontalAlignment: Text.AlignHCenter
                text: chip.price
                weight: 500
                width: parent.width

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.tiny
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 10
                text: chip.rest
                width: parent.width

                Accessible.ignored: true
            }
        }
    }
}
