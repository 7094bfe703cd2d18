pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// What came in today, and how much it is together.
Column {
    id: today

    required property AbstractItemModel model
    required property string totalText
    required property bool loaded

    signal opened(int billId)

    spacing: 8

    AppText {
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: rows.count > 0 ? qsTr("Today: %1").arg(today.totalText) : qsTr("Today")
        width: parent.width
        wrapMode: Text.Wrap

        Accessible.role: Accessible.Heading
    }

    Card {
        clip: true
        height: list.implicitHeight
        width: parent.width

        Column {
            id: list

            width: parent.width

            SkeletonRow {
                visible: !today.loaded
                width: parent.width
            }

            AppText {
                color: Theme.inkFaint
                horizontalAlignment: Text.AlignHCenter
                padding: 20
                text: qsTr("Nothing has come in today yet.")
                visible: today.loaded && rows.count === 0
                width: parent.width
                wrapMode: Text.Wrap
            }

            Repeater {
                id: rows

                model: today.model

                TwoLineRow {
                    id: row

                    required property int index
                    required property int billId
                    required property string timeText
                    required property string amountText
                    required property var model

                    bottomRadius: row.ruled ? 0 : Theme.radius
                    detail: row.timeText
                    figure: row.amountText
                    figureColor: Theme.income
                    iconName: row.model.icon
                    plateSize: 40
                    ruled: row.index < rows.count - 1
                    topRadius: row.index === 0 ? Theme.radius : 0
                    width: list.width

                    onClicked: today.opened(row.billId)
                }
            }
        }
    }
}
