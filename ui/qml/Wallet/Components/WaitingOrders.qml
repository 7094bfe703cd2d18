pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

/// Orders that wait to be paid, above the bills.
Column {
    id: orders

    required property AbstractItemModel model

    signal opened(string route)

    AppText {
        bottomPadding: 6
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        leftPadding: 14
        text: qsTr("To be paid")
        topPadding: 12
        visible: rows.count > 0
        weight: 500
        width: parent.width

        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: rows

        model: orders.model

        TwoLineRow {
            id: row

            required property string route
            required property string amountText
            required property var model

            detailLines: 2
            figure: row.amountText
            iconName: row.model.icon
            plateSize: 40
            ruled: true
            width: orders.width

            onClicked: orders.opened(row.route)

            Rectangle {
                anchors.fill: parent
                color: Theme.surface
                z: -2
            }
        }
    }
}
