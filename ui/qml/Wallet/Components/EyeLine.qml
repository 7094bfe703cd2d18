pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A caption on the brand's ground and the eye that hides every amount.
Item {
    id: line

    required property string caption
    required property bool concealed

    signal clicked

    implicitHeight: Math.max(Theme.touch, said.implicitHeight)

    AppText {
        id: said

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brandInk
        font.pixelSize: Theme.caption
        text: line.caption
        width: Math.min(implicitWidth, line.width - eye.width)
        wrapMode: Text.Wrap
    }

    IconButton {
        id: eye

        anchors.left: said.right
        anchors.verticalCenter: parent.verticalCenter
        iconColor: Theme.brandInk
        iconName: line.concealed ? "eye-off" : "eye"
        iconSize: 18
        text: line.concealed ? qsTr("Show amounts") : qsTr("Hide amounts")

        onClicked: line.clicked()
    }
}
