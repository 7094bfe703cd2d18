pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A seat of a plan. Taken ones are drawn, but cannot be reached.
Pressable {
    id: seat

    required property string name
    required property string standing

    readonly property bool chosen: seat.standing === "chosen"
    readonly property bool taken: seat.standing === "taken"

    enabled: !seat.taken
    padding: 0
    text: seat.chosen ? qsTr("%1, chosen").arg(seat.name) : seat.name

    Accessible.checked: seat.chosen
    Accessible.ignored: seat.taken
    Accessible.role: Accessible.CheckBox

    background: Item {
        Plate {
            anchors.centerIn: parent
            border.color: seat.visualFocus ? Theme.focusRing : seat.chosen ? Theme.accent : seat.taken ? "transparent" : Theme.inkFaint
            border.width: seat.visualFocus ? 3 : seat.taken ? 0 : 1
            color: seat.chosen ? Theme.accent : seat.taken ? Qt.alpha(Theme.ink, 0.14) : seat.hovered ? Theme.chip : Theme.surface
            height: width
            radius: 8
            width: 34

            Plate {
                anchors.horizontalCenter: parent.horizontalCenter
                color: seat.chosen ? Theme.surface : seat.taken ? "transparent" : Theme.inkFaint
                height: 3
                opacity: seat.chosen ? 0.9 : 0.5
                radius: 1
                width: 16
                y: parent.height - 8
            }
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: Theme.surface
            name: "check"
            size: 18
            visible: seat.chosen
        }
    }
}
