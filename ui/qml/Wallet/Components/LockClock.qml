pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Column {
    id: clock

    required property string timeText
    required property string dateText

    property bool small: false

    AppText {
        color: Theme.brandInk
        font.pixelSize: Theme.chrome(clock.small ? 52 : 68)
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 0.95
        text: clock.timeText
        weight: 250
        width: parent.width
    }

    AppText {
        bottomPadding: 10
        color: Theme.brandInk
        font.pixelSize: Theme.chrome(15)
        horizontalAlignment: Text.AlignHCenter
        text: clock.dateText
        width: parent.width
    }
}
