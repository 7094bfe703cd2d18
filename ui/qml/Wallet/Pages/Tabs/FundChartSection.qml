pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Components

FundCard {
    id: block

    required property SectionHost section

    fromText: block.section.phone.wealth.fromText
    points: block.section.phone.wealth.points
    toText: block.section.phone.wealth.toText
    yieldText: block.section.phone.wealth.yieldText

    onOpened: block.section.phone.open("account/fund")
}
