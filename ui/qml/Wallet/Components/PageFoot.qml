pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// What a page's form comes to, and the button that sends it.
Rectangle {
    id: foot

    required property string action

    property string figure: ""
    property string detail: ""
    property string errorText: ""
    property bool idle: false

    signal acted

    color: Theme.surface
    implicitHeight: words.implicitHeight

    Divider {
        width: parent.width
    }

    Column {
        id: words

        bottomPadding: Theme.gap
        spacing: 4
        topPadding: Theme.gap
        width: parent.width - 2 * Theme.gap
        x: Theme.gap

        AppText {
            font.pixelSize: Theme.chrome(17)
            text: foot.figure
            visible: text !== ""
            weight: 500
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.chrome(12)
            text: foot.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        ErrorLine {
            text: foot.errorText
            width: parent.width
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: foot.idle
            text: foot.action
            width: parent.width

            onClicked: foot.acted()
        }
    }
}
