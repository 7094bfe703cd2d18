pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// A few earlier orders in a card, and the way to all of them.
Card {
    id: card

    required property AbstractItemModel model
    required property bool more

    signal opened(int orderId)
    signal allAsked

    implicitHeight: words.implicitHeight

    Column {
        id: words

        topPadding: 12
        width: parent.width

        AppText {
            bottomPadding: 4
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: qsTr("Earlier")
            width: parent.width - 28
            x: 14

            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: rows

            model: card.model

            TwoLineRow {
                id: row

                required property int index
                required property int orderId
                required property var model

                bottomRadius: row.ruled ? 0 : Theme.radius
                figure: row.model.figure
                iconName: row.model.icon
                plateSize: 36
                ruled: row.index < rows.count - 1 || card.more
                width: words.width

                onClicked: card.opened(row.orderId)
            }
        }

        RowButton {
            bottomRadius: Theme.radius
            label: qsTr("All of them")
            ruled: false
            visible: card.more
            width: parent.width

            onClicked: card.allAsked()
        }
    }
}
