pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    property color bar: Theme.inkFaint

    topRadius: 0

    contentItem: Item {
        Plate {
            anchors.centerIn: parent
            color: control.bar
            height: 4
            opacity: 0.6
            radius: 2
            width: 40
        }
    }
}
