pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

Card {
    id: card

    required property AbstractItemModel model

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 14
        spacing: 8
        topPadding: 14
        width: parent.width

        AppText {
            leftPadding: 14
            rightPadding: 14
            text: qsTr("In the ledger")
            weight: 500
            width: parent.width

            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: card.model

            LedgerLine {
                width: words.width
            }
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.tiny
            leftPadding: 14
            rightPadding: 14
            text: qsTr("What leaves one account comes into another: the lines sum to 0.00.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
