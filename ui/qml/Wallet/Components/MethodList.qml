pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models

Column {
    id: list

    required property AbstractItemModel model

    signal chosen(string key)

    bottomPadding: 12
    topPadding: 4

    Repeater {
        model: list.model

        MethodRow {
            id: row

            required property string key
            required property var model

            able: row.model.enabled

            iconName: row.model.icon
            width: list.width

            onClicked: list.chosen(row.key)
        }
    }
}
