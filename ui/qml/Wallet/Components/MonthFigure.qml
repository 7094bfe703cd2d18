pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A sum with its name above it, or the place where it will stand.
Column {
    id: figure

    required property string label
    required property string amount
    required property bool ready

    property color color: Theme.ink

    AppText {
        color: Theme.inkFaint
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        text: figure.label
        width: parent.width
    }

    Item {
        height: Math.round(Theme.chrome(22) * 1.5)
        width: parent.width

        AppText {
            anchors.fill: parent
            anchors.leftMargin: 8
            anchors.rightMargin: 8
            color: figure.color
            font.pixelSize: Theme.chrome(22)
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 13
            text: figure.amount
            visible: figure.ready
            weight: 500
        }

        Skeleton {
            anchors.centerIn: parent
            height: 18
            visible: !figure.ready
            width: 96
        }
    }
}
