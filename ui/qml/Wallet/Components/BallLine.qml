pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

// Six balls and the special one, read aloud as a line.
Flow {
    id: line

    required property var balls
    required property string spoken

    readonly property real size: Math.min(Theme.art(28), Math.floor((line.width - 6 * line.spacing) / 7))

    spacing: 4

    Accessible.role: Accessible.StaticText
    Accessible.name: line.spoken

    Repeater {
        model: line.balls

        BallFace {
            id: ball

            required property var modelData

            lit: ball.modelData.lit
            number: ball.modelData.number
            special: ball.modelData.special
            width: line.size
        }
    }
}
