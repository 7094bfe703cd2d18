pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models

Column {
    id: list

    required property AbstractItemModel model

    spacing: 8

    Repeater {
        model: list.model

        KeywordLine {
            required property string label

            keyword: label
            width: list.width
        }
    }
}
