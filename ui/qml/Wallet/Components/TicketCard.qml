pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A lottery ticket: its draw, what was drawn, and its lines with what was hit.
Card {
    id: card

    required property string title
    required property string timeText
    required property string stateText
    required property string resultSpoken
    required property bool won
    required property bool drawn
    required property var result
    required property var lines

    implicitHeight: words.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: card.title

    Column {
        id: words

        bottomPadding: 14
        spacing: 10
        topPadding: 14
        width: parent.width - 28
        x: 14

        Column {
            spacing: 1
            width: parent.width

            AppText {
                text: card.title
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: card.timeText
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        Column {
            spacing: 4
            visible: card.drawn
            width: parent.width

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.caption
                text: qsTr("Drawn numbers")
                width: parent.width
            }

            BallLine {
                balls: card.result
                spoken: card.resultSpoken
                width: parent.width
            }
        }

        Divider {
            visible: card.drawn
            width: parent.width
        }

        Repeater {
            model: card.lines

            Column {
                id: line

                required property var modelData

                spacing: 2
                width: words.width

                BallLine {
                    balls: line.modelData.balls
                    spoken: line.modelData.spoken
                    width: parent.width
                }

                AppText {
                    color: Theme.income
                    font.pixelSize: Theme.label
                    text: line.modelData.prizeText
                    visible: text !== ""
                    weight: 500
                    width: parent.width
                }
            }
        }

        AppText {
            color: card.won ? Theme.income : Theme.inkSoft
            font.pixelSize: Theme.label
            text: card.stateText
            weight: card.won ? 500 : 400
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
