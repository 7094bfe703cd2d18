pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// What a top item of a window's menu opens: one to five items, above the bar.
Card {
    id: sheet

    required property var items

    signal chosen(string item)

    border.color: Theme.line
    border.width: 1
    implicitHeight: rows.implicitHeight
    visible: sheet.items.length > 0

    Accessible.role: Accessible.PopupMenu
    Accessible.name: qsTr("Menu")

    Column {
        id: rows

        width: parent.width

        Repeater {
            id: each

            model: sheet.items

            RowButton {
                id: row

                required property int index
                required property var modelData

                bottomRadius: row.ruled ? 0 : sheet.radius
                chevron: false
                focus: row.index === 0
                iconName: row.modelData.icon
                label: row.modelData.name
                ruled: row.index < each.count - 1
                topRadius: row.index === 0 ? sheet.radius : 0
                width: rows.width

                onClicked: sheet.chosen(row.modelData.id)
            }
        }
    }
}
