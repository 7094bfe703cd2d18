pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

Card {
    id: card

    required property string title
    required property AbstractItemModel model

    property var values: ({})
    property int dotSize: 8

    signal opened(string route)

    Accessible.role: Accessible.Grouping
    Accessible.name: card.title

    implicitHeight: content.implicitHeight

    Column {
        id: content

        width: parent.width

        Repeater {
            id: rows

            model: card.model

            RowButton {
                id: row

                required property int index
                required property string functionId
                required property string route
                required property string accessibleName
                required property var model

                badgeDot: row.model.badgeDot
                badgeNode: row.model.badgeNode
                badgeText: row.model.badgeText
                bottomRadius: row.ruled ? 0 : card.radius
                dotSize: card.dotSize
                iconName: row.model.icon
                ruled: row.index < rows.count - 1
                text: row.value === "" ? row.accessibleName : qsTr("%1, %2").arg(row.accessibleName).arg(row.value)
                tint: row.model.tint
                topRadius: row.index === 0 ? card.radius : 0
                value: card.values[row.functionId] ?? ""
                width: content.width

                onClicked: card.opened(row.route)
            }
        }
    }
}
