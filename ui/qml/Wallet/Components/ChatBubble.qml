pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// Words of a chat: the person's own stand on the right, the shop's on the left.
Item {
    id: bubble

    required property string words
    required property bool own
    required property string who

    readonly property real most: bubble.width * 0.82

    implicitHeight: plate.height

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(bubble.who).arg(bubble.words)

    Plate {
        id: plate

        bottomLeftRadius: bubble.own ? Theme.radius : 4
        bottomRightRadius: bubble.own ? 4 : Theme.radius
        color: bubble.own ? Theme.brand : Theme.surface
        height: said.implicitHeight + 20
        radius: Theme.radius
        width: Math.min(bubble.most, said.implicitWidth + 28)
        x: bubble.own ? bubble.width - width : 0

        AppText {
            id: said

            color: bubble.own ? Theme.brandInk : Theme.ink
            lineHeight: 1.1
            text: bubble.words
            width: bubble.most - 28
            wrapMode: Text.Wrap
            x: 14
            y: 10

            Accessible.ignored: true
        }
    }
}
