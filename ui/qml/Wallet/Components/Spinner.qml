pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Row {
    id: spinner

    required property string text

    spacing: 8

    Accessible.role: Accessible.AlertMessage
    Accessible.name: spinner.text

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        name: "loader-4"
        size: 20

        RotationAnimation on rotation {
            duration: 900
            from: 0
            loops: Animation.Infinite
            running: spinner.visible && Theme.slow > 0
            to: 360
        }
    }

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: spinner.text

        Accessible.ignored: true
    }
}
