pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

Column {
    id: head

    required property AccountViewModel account
    required property WealthViewModel wealth

    leftPadding: Theme.gap
    rightPadding: Theme.gap
    spacing: Theme.gap
    topPadding: Theme.gap

    BrandGround {
        height: words.implicitHeight + 32
        radius: Theme.radius
        width: head.width - 2 * Theme.gap

        Column {
            id: words

            width: parent.width - 32
            x: 16
            y: 16

            AppText {
                color: Theme.brandInk
                font.pixelSize: Theme.caption
                text: head.account.title
                width: parent.width
            }

            AppText {
                color: Theme.brandInk
                font.pixelSize: Theme.display
                fontSizeMode: Text.HorizontalFit
                height: Math.round(Theme.display * 1.36)
                minimumPixelSize: 20
                text: head.account.amountText
                width: parent.width
            }

            AppText {
                color: Theme.brandInk
                font.pixelSize: Theme.caption
                text: head.account.detail
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }

    Loader {
        active: head.account.kind === "fund"
        visible: active
        width: head.width - 2 * Theme.gap

        sourceComponent: FundCard {
            fromText: head.wealth.fromText
            points: head.wealth.points
            tappable: false
            toText: head.wealth.toText
            yieldText: head.wealth.yieldText
        }
    }
}
