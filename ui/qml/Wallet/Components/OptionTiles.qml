pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Theme

Grid {
    id: grid

    required property AbstractItemModel model

    signal chosen(string key)

    columns: Theme.roomy ? 2 : 3
    columnSpacing: 8
    rowSpacing: 8

    Repeater {
        model: grid.model

        OptionTile {
            id: tile

            required property string key

            height: Math.max(Theme.touch, implicitHeight)
            width: Math.floor((grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns)

            onClicked: grid.chosen(tile.key)
        }
    }
}
