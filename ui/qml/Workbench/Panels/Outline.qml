pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The document as a tree: one tab at a time, the one the phone shows; its sections and their tiles.
Column {
    id: root

    required property OutlineModel outline
    required property PhoneViewModel phone
    property string tabKey: ""

    spacing: 8

    Rectangle {
        width: parent.width
        height: 34
        radius: 8
        color: Qt.alpha(Skin.panelInk, 0.06)
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Tabs of the phone")

        Row {
            anchors.fill: parent
            anchors.margins: 2

            Repeater {
                id: strip

                model: root.phone.tabs

                delegate: Segment {
                    id: tab

                    required property string key
                    required property int index
                    readonly property string shownKey: tab.selected ? tab.key.split("/").pop() : ""

                    width: parent.width / Math.max(1, strip.count)
                    height: parent.height
                    role: Accessible.PageTab
                    selected: tab.index === root.phone.tabIndex
                    onClicked: root.phone.tabIndex = tab.index
                    onShownKeyChanged: {
                        if (tab.shownKey.length > 0)
                            root.tabKey = tab.shownKey;
                    }
                    Component.onCompleted: {
                        if (tab.shownKey.length > 0)
                            root.tabKey = tab.shownKey;
                    }
                }
            }
        }
    }

    Column {
        width: parent.width

        Repeater {
            model: root.outline

            delegate: OutlineRow {
                width: root.width
                visible: depth > 0 && key.startsWith(root.tabKey + "/")
            }
        }
    }
}
