pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

/// What came back of a payment; each refund opens its own bill.
Card {
    id: card

    required property AbstractItemModel model

    signal opened(int billId)

    implicitHeight: content.implicitHeight

    Column {
        id: content

        topPadding: 14
        width: parent.width

        AppText {
            bottomPadding: 4
            leftPadding: 14
            text: qsTr("Refunded")
            weight: 500
            width: parent.width

            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: rows

            model: card.model

            RowButton {
                id: row

                required property int index
                required property int billId
                required property string timeText
                required property string amountText

                bottomRadius: row.ruled ? 0 : card.radius
                label: row.timeText
                ruled: row.index < rows.count - 1
                value: row.amountText
                width: content.width

                onClicked: card.opened(row.billId)
            }
        }
    }
}
