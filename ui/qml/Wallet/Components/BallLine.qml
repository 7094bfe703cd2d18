pragma ComponentBehavior: Bound

import QtQuick
// Six balls and the special one, read aloud as a line.
Flow {
    id: line

    required property var balls
    required property string spoken

    property real size: 28

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
