pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

Column {
    id: list

    required property AbstractItemModel model
    required property string query
    required property bool ready

    property int dotSize: 8

    signal searched(string query)
    signal opened(string key)
    signal directoryWanted

    spacing: Theme.gap

    SearchField {
        placeholderText: qsTr("Search service windows")
        text: list.query
        width: parent.width

        onTextEdited: list.searched(text)
        onTextChanged: if (text === "" && list.query !== "")
            list.searched("")
    }

    Card {
        height: list.ready ? rows.implicitHeight : waiting.implicitHeight
        visible: !list.ready || windows.count > 0
        width: parent.width

        Column {
            id: waiting

            visible: !list.ready
            width: parent.width

            Repeater {
                model: list.ready ? 0 : 5

                SkeletonRow {
                    width: waiting.width
                }
            }
        }

        Column {
            id: rows

            visible: list.ready
            width: parent.width

            Repeater {
                id: windows

                model: list.model

                TwoLineRow {
                    id: row

                    required property int index
                    required property string key
                    required property string name
                    required property string lastText
                    required property string timeText
                    required property string accessibleName
                    required property var model

                    badgeDot: row.model.badgeDot
                    badgeNode: row.model.badgeNode
                    badgeText: row.model.badgeText
                    bottomRadius: row.ruled ? 0 : Theme.radius
                    detail: row.lastText
                    dotSize: list.dotSize
                    iconName: row.model.icon
                    muted: row.model.muted
                    note: row.timeText
                    ruled: row.index < windows.count - 1
                    text: row.accessibleName
                    title: row.name
                    topRadius: row.index === 0 ? Theme.radius : 0
                    width: rows.width

                    onClicked: list.opened(row.key)
                }
            }
        }
    }

    Card {
        height: all.implicitHeight
        visible: list.ready
        width: parent.width

        RowButton {
            id: all

            bottomRadius: Theme.radius
            iconName: "apps"
            label: qsTr("All service windows")
            ruled: false
            topRadius: Theme.radius
            width: parent.width

            onClicked: list.directoryWanted()
        }
    }

    EmptyState {
        body: list.query === "" ? qsTr("Follow a shop and its window appears here.") : qsTr("No window you follow is called %1.").arg(list.query)
        iconName: "customer-service-2"
        title: list.query === "" ? qsTr("No service windows yet") : qsTr("Nothing found")
        visible: list.ready && windows.count === 0
        width: parent.width
    }
}
