pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// One step of a way: a mark on the line, what happened and when.
Item {
    id: step

    required property string words
    required property string timeText
    required property string amountText
    required property bool reached
    required property bool latest
    required property bool good
    required property bool first
    required property bool last

    readonly property real middle: 14 + Math.round(Theme.art(20) / 2)
    readonly property color tone: !step.reached ? Theme.inkFaint : !step.latest ? Theme.inkSoft : step.good ? Theme.good : Theme.danger

    implicitHeight: told.implicitHeight + 18

    Accessible.role: Accessible.ListItem
    Accessible.name: [step.words, step.timeText, step.amountText].filter(part => part !== "").join(qsTr(", "))

    Rectangle {
        color: Theme.line
        height: step.last ? mark.y + mark.height / 2 - y : step.height - y
        visible: height > 0
        width: 2
        x: step.middle - 1
        y: step.first ? mark.y + mark.height / 2 : 0
    }

    Rectangle {
        anchors.centerIn: mark
        color: Theme.surface
        height: mark.height
        radius: height / 2
        width: height
    }

    Icon {
        id: mark

        color: step.tone
        filled: step.reached
        name: !step.reached ? "time" : step.latest && !step.good ? "close-circle" : "checkbox-circle"
        size: 20
        x: 14
        y: 9 + Math.round((Theme.body * 1.4 - height) / 2)
    }

    Column {
        id: told

        spacing: 1
        width: step.width - x - 14
        x: 14 + mark.width + 12
        y: 9

        AppText {
            color: step.reached ? Theme.ink : Theme.inkSoft
            text: step.words
            weight: step.latest ? 500 : 400
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            text: step.amountText === "" ? step.timeText : step.timeText + " · " + step.amountText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }
    }
}
