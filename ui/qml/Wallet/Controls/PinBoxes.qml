pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Row {
    id: boxes

    required property int filled

    property int size: 44
    property bool faulty: false

    spacing: -1

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Password: %n of 6 digits entered", "", boxes.filled)

    Repeater {
        model: 6

        Plate {
            id: box

            required property int index

            readonly property bool next: index === boxes.filled

            border.color: boxes.faulty ? Theme.danger : box.next ? Theme.focusRing : Qt.alpha(Theme.inkFaint, 0.35)
            border.width: box.next && !boxes.faulty ? 2 : 1
            bottomLeftRadius: box.index === 0 ? 8 : 0
            bottomRightRadius: box.index === 5 ? 8 : 0
            color: Theme.page
            height: boxes.size
            topLeftRadius: box.index === 0 ? 8 : 0
            topRightRadius: box.index === 5 ? 8 : 0
            width: boxes.size
            z: box.next ? 1 : 0

            Plate {
                anchors.centerIn: parent
                color: Theme.ink
                height: width
                radius: width / 2
                scale: box.index < boxes.filled ? 1 : 0
                width: 11

                Behavior on scale {
                    NumberAnimation {
                        duration: Theme.fast
                        easing.type: Easing.OutBack
                    }
                }
            }
        }
    }
}
