pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// One station of a parcel's way; the newest stands first and is filled.
Item {
    id: line

    required property string words
    required property string timeText
    required property bool first
    required property bool last

    implicitHeight: told.implicitHeight + 18

    Rectangle {
        color: Theme.line
        height: mark.y
        visible: !line.first
        width: 2
        x: mark.x + mark.width / 2 - 1
    }

    Rectangle {
        color: Theme.line
        height: line.height - y
        visible: !line.last
        width: 2
        x: mark.x + mark.width / 2 - 1
        y: mark.y + mark.height
    }

    Plate {
        id: mark

        border.color: line.first ? Theme.accent : Theme.inkFaint
        border.width: 2
        color: line.first ? Theme.accent : "transparent"
        height: width
        radius: width / 2
        width: 12
        x: 16
        y: 4
    }

    Column {
        id: told

        anchors.left: mark.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: 14

        AppText {
            color: line.first ? Theme.ink : Theme.inkSoft
            text: line.words
            weight: line.first ? 500 : 400
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            text: line.timeText
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
