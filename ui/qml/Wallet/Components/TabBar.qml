pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Theme

Rectangle {
    id: bar

    required property AbstractItemModel model
    required property int currentIndex

    property int dotSize: 8

    signal chosen(int index)

    color: Theme.tabBar
    implicitHeight: Math.round(Theme.chrome(11) * 1.45) + Theme.art(24) + 14

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Tabs")

    Rectangle {
        color: Theme.line
        height: 1
        width: parent.width
    }

    Row {
        anchors.fill: parent

        Repeater {
            id: tabs

            model: bar.model

            TabButton {
                id: tab

                required property int index
                required property var model

                badgeNode: tab.model.badgeNode
                current: tab.index === bar.currentIndex
                dotSize: bar.dotSize
                height: bar.height
                iconName: tab.model.icon
                width: bar.width / Math.max(1, tabs.count)

                onClicked: bar.chosen(tab.index)
            }
        }
    }
}
