pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Components

TileCard {
    id: block

    required property SectionHost section

    columns: block.section.columns
    dotSize: block.section.dotSize
    model: block.section.tiles
    title: block.section.title

    onOpened: route => block.section.phone.use(route)
}
