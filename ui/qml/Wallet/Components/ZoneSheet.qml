pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

Sheet {
    id: sheet

    required property AbstractItemModel model

    signal chosen(string key)

    title: qsTr("Time zone")

    Flickable {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: zones.implicitHeight
        height: Math.min(contentHeight, sheet.room)
        width: parent.width

        Column {
            id: zones

            bottomPadding: 12
            topPadding: 4
            width: parent.width

            Repeater {
                model: sheet.model

                MethodRow {
                    id: row

                    required property string key

                    iconName: "map-pin-time"
                    tint: "blue"
                    width: zones.width

                    onClicked: sheet.chosen(row.key)
                }
            }
        }
    }
}
