pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// Choices as chips that wrap, one of them chosen.
Flow {
    id: chips

    required property var options
    required property string chosen

    property string title: ""

    signal picked(string key)

    spacing: 4

    Accessible.role: Accessible.Grouping
    Accessible.name: chips.title

    Repeater {
        model: chips.options

        Pressable {
            id: chip

            required property var modelData

            readonly property bool on: chip.modelData.key === chips.chosen

            horizontalPadding: 14
            text: chip.modelData.label

            Accessible.checked: chip.on
            Accessible.role: Accessible.RadioButton

            background: Item {
                Plate {
                    anchors.fill: parent
                    anchors.bottomMargin: 5
                    anchors.topMargin: 5
                    border.color: chip.visualFocus ? Theme.focusRing : chip.on ? Theme.accent : "transparent"
                    border.width: chip.visualFocus ? 2 : chip.on ? 1 : 0
                    color: chip.on ? Qt.tint(Theme.surface, Qt.alpha(Theme.accent, 0.1)) : Theme.chip
                    radius: height / 2
                }
            }
            contentItem: AppText {
                color: chip.on ? Theme.accent : Theme.ink
                font.pixelSize: Theme.label
                text: chip.text
                weight: chip.on ? 500 : 400

                Accessible.ignored: true
            }

            onClicked: chips.picked(chip.modelData.key)
        }
    }
}
