pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Components

LatestBill {
    id: block

    required property SectionHost section

    amountText: block.section.phone.latestBill.amountText
    detail: block.section.phone.latestBill.detail
    iconName: block.section.phone.latestBill.icon
    ready: block.section.phone.ready
    shown: block.section.phone.latestBill.shown
    tint: block.section.phone.latestBill.tint
    title: block.section.phone.latestBill.title

    onOpened: block.section.phone.open("bill/" + block.section.phone.latestBill.billId)
}
