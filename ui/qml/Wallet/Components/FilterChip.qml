pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// What a list is narrowed to; a tap chooses something else. `about` is read aloud before it.
Pressable {
    id: chip

    required property string label
    required property string about

    property bool set: false

    leftPadding: 14
    rightPadding: 8
    text: qsTr("%1, %2").arg(chip.about).arg(chip.label)

    background: Plate {
        border.color: chip.visualFocus ? Theme.focusRing : chip.set ? Theme.accent : "transparent"
        border.width: chip.visualFocus ? 2 : chip.set ? 1 : 0
        color: chip.set ? Qt.tint(Theme.surface, Qt.alpha(Theme.accent, 0.1)) : Theme.chip
        radius: 12
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth + arrow.width + 2

        AppText {
            id: words

            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.verticalCenter: parent.verticalCenter
            color: chip.set ? Theme.accent : Theme.ink
            font.pixelSize: Theme.label
            text: chip.label
            weight: chip.set ? 500 : 400

            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: chip.set ? Theme.accent : Theme.inkFaint
            name: "arrow-down-s"
            size: 18
        }
    }
}
