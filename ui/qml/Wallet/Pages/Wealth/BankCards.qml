pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageScroll {
    id: scroll

    required property AccountViewModel account

    Repeater {
        id: cards

        model: scroll.account.cards

        BankCard {
            id: card

            required property var model

            balanceText: card.model.balanceText
            iconName: card.model.icon
            width: scroll.width - 2 * scroll.sideMargin
        }
    }

    AppText {
        color: Theme.inkFaint
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        text: scroll.account.detail
        width: scroll.width - 2 * scroll.sideMargin
        wrapMode: Text.Wrap
    }

    EmptyState {
        iconName: "bank-card"
        title: qsTr("No bank cards")
        visible: cards.count === 0
        width: scroll.width - 2 * scroll.sideMargin
    }
}
