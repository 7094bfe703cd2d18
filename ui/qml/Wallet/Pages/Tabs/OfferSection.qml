pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Components

OfferCard {
    id: block

    required property SectionHost section

    detail: block.section.phone.offer.detail
    title: block.section.phone.offer.title
    valueText: block.section.phone.offer.valueText

    onClicked: block.section.phone.open("window/" + block.section.merchant)
}
