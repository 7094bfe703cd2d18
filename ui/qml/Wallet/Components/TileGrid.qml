pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Theme

Grid {
    id: grid

    required property AbstractItemModel model
    required property int wanted

    property bool onHeader: false
    property int dotSize: 8

    readonly property real narrowest: (grid.onHeader ? Theme.label : Theme.caption) * 5.3
    readonly property int fitting: Math.max(1, Math.floor((grid.width - leftPadding - rightPadding) / grid.narrowest))

    signal opened(string route)

    columns: grid.balanced(tiles.count, Math.max(1, grid.wanted), grid.fitting)

    Repeater {
        id: tiles

        model: grid.model

        TileButton {
            id: tile

            required property string route
            required property var model

            badgeNode: tile.model.badgeNode
            dotSize: grid.dotSize
            iconName: tile.model.icon
            large: grid.onHeader && grid.wanted < 3
            onHeader: grid.onHeader
            width: Math.floor((grid.width - grid.leftPadding - grid.rightPadding) / grid.columns)

            onClicked: grid.opened(tile.route)
        }
    }

    // As many columns as asked for; when labels no longer fit, fewer and evenly filled.
    function balanced(count: int, wanted: int, fitting: int): int {
        if (wanted <= fitting || count === 0)
            return wanted;
        return Math.ceil(count / Math.ceil(count / fitting));
    }
}
