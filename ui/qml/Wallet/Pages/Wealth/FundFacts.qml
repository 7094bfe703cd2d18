pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// What of Yu'e Bao earns, what is being confirmed, what is frozen, and how a day's income is rounded.
Card {
    id: card

    required property FundViewModel fund

    signal frozenAsked

    implicitHeight: facts.implicitHeight

    Column {
        id: facts

        bottomPadding: 14
        spacing: 8
        topPadding: 14
        width: parent.width

        KeywordLine {
            keyword: qsTr("Confirmed")
            value: card.fund.confirmedText
            width: parent.width
        }

        KeywordLine {
            keyword: qsTr("In process")
            value: card.fund.pendingDetail
            visible: card.fund.pendingText !== ""
            width: parent.width
        }

        RowButton {
            label: qsTr("Frozen")
            note: qsTr("%1, still earning").arg(card.fund.frozenText)
            ruled: false
            visible: card.fund.frozenText !== ""
            width: parent.width

            onClicked: card.frozenAsked()
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            leftPadding: 14
            rightPadding: 14
            text: card.fund.roundingText
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
