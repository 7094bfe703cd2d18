pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A lottery ball. Lit ones are filled, others outlined: told apart without colour. The special one is the brand's.
Plate {
    id: ball

    required property string number
    required property bool special
    required property bool lit

    property bool ringed: false

    readonly property color tone: ball.special ? Theme.accent : Theme.tint("amber")

    border.color: ball.ringed ? Theme.focusRing : ball.lit ? "transparent" : ball.tone
    border.width: ball.ringed ? 2 : ball.lit ? 0 : 1.5
    color: ball.lit ? (ball.special ? Theme.brand : Theme.tint("amber")) : "transparent"
    height: width
    radius: width / 2

    AppText {
        anchors.centerIn: parent
        color: !ball.lit ? Theme.ink : ball.special ? Theme.brandInk : Theme.codeInk
        elide: Text.ElideNone
        font.pixelSize: Math.round(ball.width * 0.44)
        text: ball.number
        weight: ball.lit ? 600 : 400

        Accessible.ignored: true
    }
}
