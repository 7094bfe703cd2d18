pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models

Column {
    id: list

    required property AbstractItemModel model

    signal chosen(string key)

    Repeater {
        model: list.model

        MethodRow {
            id: row

            required property string key
            required property var model

            iconName: row.model.icon
            width: list.width

            onClicked: list.chosen(row.key)
        }
    }
}
