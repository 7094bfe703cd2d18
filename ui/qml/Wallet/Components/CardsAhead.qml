pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

// Member cards one has not got: those to be had now, or those almost there.
Column {
    id: list

    required property AbstractItemModel model
    required property string title

    signal picked(string key)

    spacing: 8
    visible: rows.count > 0

    AppText {
        leftPadding: 2
        text: list.title
        topPadding: 4
        weight: 500
        width: parent.width

        Accessible.role: Accessible.Heading
    }

    Column {
        width: parent.width

        Repeater {
            id: rows

            model: list.model

            ProgressRow {
                id: row

                required property string key
                required property int index
                required property var model

                detail: row.model.ready ? row.model.level : row.model.ahead
                figure: ""
                first: row.index === 0
                iconName: row.model.icon
                last: row.index === rows.count - 1
                live: !row.model.ready
                part: row.model.part
                stateText: row.model.ready ? qsTr("Ready for you") : row.model.leftText
                tint: row.model.tint
                title: row.model.merchant
                width: list.width

                onClicked: list.picked(row.key)
            }
        }
    }
}
