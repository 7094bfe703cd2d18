pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    bottomPadding: 12
    ink: Theme.brandInk
    ring: Theme.focusOnBrand
    text: qsTr("Unlock")
    topPadding: 6
    topRadius: 0

    contentItem: Column {
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.brandInk
            name: "arrow-up-s"
            size: 22
        }

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.chrome(13)
            horizontalAlignment: Text.AlignHCenter
            text: control.text
            width: parent.width

            Accessible.ignored: true
        }
    }
}
