pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Plate {
    id: toast

    required property string text

    color: Theme.dark ? Theme.ink : Qt.alpha(Theme.ink, 0.94)
    height: words.implicitHeight + 20
    opacity: toast.text !== "" ? 1 : 0
    radius: 10
    visible: opacity > 0
    width: Math.min(parent.width - 48, words.implicitWidth + 32)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: toast.text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.medium
        }
    }

    AppText {
        id: words

        anchors.centerIn: parent
        color: Theme.surface
        font.pixelSize: Theme.label
        horizontalAlignment: Text.AlignHCenter
        text: toast.text
        width: Math.min(implicitWidth, toast.parent.width - 80)
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }
}
