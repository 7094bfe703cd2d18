pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

Card {
    id: card

    required property string title
    required property AbstractItemModel model
    required property int columns

    property int dotSize: 8

    signal opened(string route)

    Accessible.role: Accessible.Grouping
    Accessible.name: card.title

    implicitHeight: content.implicitHeight

    Column {
        id: content

        width: parent.width

        TileGrid {
            bottomPadding: 8
            dotSize: card.dotSize
            model: card.model
            topPadding: 8
            wanted: card.columns
            width: parent.width

            onOpened: route => card.opened(route)
        }
    }
}
