pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A month's out and in, with the ways to the months beside it.
Card {
    id: card

    required property string month
    required property string outText
    required property string inText
    required property string note
    required property string older
    required property string newer
    required property bool ready

    signal opened(string route)

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 14
        topPadding: 4
        width: parent.width

        Item {
            height: Math.max(older.height, name.implicitHeight)
            width: parent.width

            IconButton {
                id: older

                enabled: card.older !== ""
                iconColor: enabled ? Theme.accent : Theme.inkFaint
                iconName: "arrow-left-s"
                opacity: enabled ? 1 : 0.4
                text: qsTr("Previous month")
                x: 4

                onClicked: card.opened(card.older)
            }

            AppText {
                id: name

                anchors.centerIn: parent
                font.pixelSize: Theme.chrome(17)
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 14
                text: card.month
                weight: 500
                width: parent.width - 2 * older.width - 16

                Accessible.role: Accessible.Heading
            }

            IconButton {
                anchors.right: parent.right
                anchors.rightMargin: 4
                enabled: card.newer !== ""
                iconColor: enabled ? Theme.accent : Theme.inkFaint
                iconName: "arrow-right-s"
                opacity: enabled ? 1 : 0.4
                text: qsTr("Next month")

                onClicked: card.opened(card.newer)
            }
        }

        Grid {
            id: sums

            bottomPadding: 8
            columns: Theme.roomy ? 1 : 2
            rowSpacing: 8
            topPadding: 8
            width: parent.width

            MonthFigure {
                amount: card.outText
                label: qsTr("Out")
                ready: card.ready
                width: parent.width / sums.columns
            }

            MonthFigure {
                amount: card.inText
                color: Theme.income
                label: qsTr("In")
                ready: card.ready
                width: parent.width / sums.columns
            }
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.tiny
            horizontalAlignment: Text.AlignHCenter
            leftPadding: 14
            rightPadding: 14
            text: card.note
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
