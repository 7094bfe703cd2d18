pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A template: a title, keyword lines, a word more, and where there is one the page it is about.
Card {
    id: card

    required property string title
    required property string body
    required property var lines
    required property string route

    readonly property bool billed: card.route.startsWith("bill/")

    signal opened

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: card.route === "" ? 14 : 0
        spacing: 6
        topPadding: 14
        width: parent.width

        AppText {
            leftPadding: 14
            rightPadding: 14
            text: card.title
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap
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

        Repeater {
            model: card.lines

            KeywordLine {
                required property var modelData

                keyword: modelData.label
                value: modelData.value
                width: words.width
            }
        }

        RowButton {
            bottomRadius: Theme.radius
            label: card.billed ? qsTr("See the bill") : qsTr("See more")
            ruled: false
            text: (card.billed ? qsTr("See the bill, %1") : qsTr("See more, %1")).arg(card.title)
            visible: card.route !== ""
            width: parent.width

            onClicked: card.opened()

            Divider {
                width: parent.width
            }
        }
    }
}
