pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Item {
    id: line

    required property string account
    required property string amountText

    readonly property real room: line.width - 28

    implicitHeight: Theme.roomy ? name.implicitHeight + amount.implicitHeight : Math.max(name.implicitHeight, amount.implicitHeight)

    AppText {
        id: name

        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: line.account
        width: Theme.roomy ? line.room : line.room - amount.implicitWidth - 8
        wrapMode: Theme.roomy ? Text.Wrap : Text.NoWrap
        x: 14
    }

    AppText {
        id: amount

        anchors.right: parent.right
        anchors.rightMargin: 14
        elide: Text.ElideNone
        font.pixelSize: Theme.label
        text: line.amountText
        weight: 500
        y: Theme.roomy ? name.implicitHeight : 0
    }
}
