pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Components
import Wallet.Theme

BrandGround {
    id: block

    required property SectionHost section

    implicitHeight: actions.implicitHeight
    radius: Theme.radius

    QuickActions {
        id: actions

        dotSize: block.section.dotSize
        model: block.section.tiles
        topPadding: 8
        wanted: block.section.columns
        width: block.width

        onOpened: route => block.section.phone.use(route)
    }
}
