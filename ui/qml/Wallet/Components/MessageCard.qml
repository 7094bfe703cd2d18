pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Card {
    id: card

    required property string kind
    required property string title
    required property string body
    required property string timeText
    required property string amountText
    required property string methodText

    property bool lit: false

    readonly property bool receipt: card.kind === "receipt"

    signal opened

    implicitHeight: words.implicitHeight

    // Where a notice led: the mark fades, or with reduced motion just goes.
    Plate {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: 2
        color: Qt.alpha(Theme.accent, 0.08)
        opacity: card.lit ? 1 : 0
        radius: Theme.radius
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }
    }

    Column {
        id: words

        bottomPadding: card.receipt ? 0 : 14
        spacing: 4
        topPadding: 14
        width: parent.width

        AppText {
            leftPadding: 14
            rightPadding: 14
            text: card.title
            visible: text !== ""
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            font.pixelSize: Theme.chrome(24)
            leftPadding: 14
            text: card.amountText
            visible: card.receipt && text !== ""
            weight: 600
            width: parent.width
        }

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            leftPadding: 14
            lineHeight: 1.1
            rightPadding: 14
            text: card.body
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        KeywordLine {
            keyword: qsTr("Paid with")
            value: card.methodText
            visible: card.receipt && value !== ""
            width: parent.width
        }

        Item {
            height: 6
            visible: card.receipt
            width: 1
        }

        RowButton {
            bottomRadius: Theme.radius
            label: qsTr("See the bill")
            ruled: false
            text: qsTr("See the bill of %1, %2").arg(card.amountText).arg(card.timeText)
            visible: card.receipt
            width: parent.width

            onClicked: card.opened()

            Divider {
                width: parent.width
            }
        }
    }
}
