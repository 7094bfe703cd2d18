pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Components

RowList {
    id: block

    required property SectionHost section

    dotSize: block.section.dotSize
    model: block.section.tiles
    title: block.section.title
    values: ({
            "balance": block.section.phone.wealth.balanceText,
            "bank_cards": block.section.phone.wealth.cardsText,
            "fund": block.section.phone.wealth.fundText,
            "term": block.section.phone.holdings.assets.termText
        })

    onOpened: route => block.section.phone.use(route)
}
