pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Components
import Wallet.Theme

BrandGround {
    id: block

    required property SectionHost section

    implicitHeight: summary.implicitHeight + 32
    radius: Theme.radius

    AssetsSummary {
        id: summary

        concealed: block.section.phone.holdings.assets.hidden
        sinceText: block.section.phone.wealth.sinceText
        totalText: block.section.phone.wealth.totalText
        width: block.width - 32
        x: 16
        y: 16
        yesterdayText: block.section.phone.wealth.yesterdayText

        onEyed: block.section.phone.holdings.assets.toggle()
        onOpened: block.section.phone.open("account/assets")
    }
}
