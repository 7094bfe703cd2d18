pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Plate {
    id: card

    required property string bank
    required property string tail
    required property string limitText
    required property string iconName
    required property string tint

    property string balanceText: ""

    readonly property color tone: Theme.tint(card.tint)

    implicitHeight: words.implicitHeight + 32
    radius: Theme.radius

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, card ending in %2").arg(card.bank).arg(card.tail)

    gradient: Gradient {
        orientation: Gradient.Horizontal

        GradientStop {
            color: Qt.darker(card.tone, Theme.dark ? 2.4 : 1.5)
            position: 0
        }

        GradientStop {
            color: Qt.darker(card.tone, Theme.dark ? 1.75 : 1.15)
            position: 1
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: 16
        color: Qt.alpha(Theme.brandInk, 0.85)
        name: card.iconName
        size: 28
        y: 16
    }

    Column {
        id: words

        spacing: 2
        width: parent.width - 32
        x: 16
        y: 16

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.sp(15)
            text: card.bank
            weight: 500
            width: parent.width - 48
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.brandInk
            font.letterSpacing: 1
            font.pixelSize: Theme.body
            text: "**** " + card.tail
            width: parent.width
        }

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.chrome(24)
            text: card.balanceText
            topPadding: 10
            visible: text !== ""
            weight: 500
            width: parent.width
        }

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.caption
            text: card.limitText
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
