pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// What the colours of a seat plan mean.
Flow {
    id: legend

    spacing: 14

    Repeater {
        model: [
            {
                "name": qsTr("Free"),
                "face": Theme.surface,
                "edge": Theme.inkFaint
            },
            {
                "name": qsTr("Chosen"),
                "face": Theme.accent,
                "edge": Theme.accent
            },
            {
                "name": qsTr("Sold"),
                "face": Qt.alpha(Theme.ink, 0.14),
                "edge": "transparent"
            }
        ]

        Row {
            id: entry

            required property var modelData

            spacing: 6

            Plate {
                anchors.verticalCenter: parent.verticalCenter
                border.color: entry.modelData.edge
                border.width: 1
                color: entry.modelData.face
                height: 16
                radius: 4
                width: 16
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.chrome(12)
                text: entry.modelData.name
            }
        }
    }
}
