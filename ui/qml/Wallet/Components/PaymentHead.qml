pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// What is paid to whom: one below the other, or in one row where the room is short and the letters are large.
Item {
    id: head

    required property string amountText
    required property string toward
    required property bool pays
    required property bool beside

    property bool freezes: false

    // What is said where nothing is paid may need lines of its own.
    readonly property bool wraps: head.beside || !head.pays
    readonly property real named: Math.floor((head.width - 44) * 0.55)

    implicitHeight: head.beside ? Math.max(amount.height, payee.height) + 12 : 12 + amount.height + payee.height

    AppText {
        id: amount

        font.pixelSize: Theme.chrome(head.beside ? 22 : 32)
        fontSizeMode: Text.HorizontalFit
        height: Math.round(Theme.chrome(head.beside ? 22 : 32) * 1.3)
        horizontalAlignment: head.beside ? Text.AlignRight : Text.AlignHCenter
        minimumPixelSize: head.beside ? 14 : 18
        text: head.amountText
        weight: 600
        width: head.beside ? head.width - head.named - 44 : parent.width - 32
        x: head.beside ? head.named + 28 : 16
        y: head.beside ? Math.round((head.implicitHeight - height) / 2) : 12
    }

    AppText {
        id: payee

        bottomPadding: head.beside ? 0 : 10
        color: Theme.inkSoft
        font.pixelSize: head.beside ? Theme.chrome(12) : Theme.label
        fontSizeMode: head.wraps ? Text.FixedSize : Text.HorizontalFit
        horizontalAlignment: head.beside ? Text.AlignLeft : Text.AlignHCenter
        maximumLineCount: head.wraps ? 3 : 1
        minimumPixelSize: 12
        text: head.toward
        width: head.beside ? head.named : parent.width - 32
        wrapMode: head.wraps ? Text.Wrap : Text.NoWrap
        x: 16
        y: head.beside ? Math.round((head.implicitHeight - height) / 2) : amount.y + amount.height
    }
}
