pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// Choices in a menu: arrow keys move, Enter takes, the mouse does both.
ListView {
    id: root

    required property ChoicesModel choices
    required property string name
    property real widest: 0

    signal chosen(string key)

    implicitHeight: Math.min(contentHeight, 420)
    focus: true
    model: root.choices
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    keyNavigationWraps: true
    Accessible.role: Accessible.PopupMenu
    Accessible.name: root.name
    Keys.onReturnPressed: (root.currentItem as Pressable)?.clicked()
    Keys.onEnterPressed: (root.currentItem as Pressable)?.clicked()
    Keys.onSpacePressed: (root.currentItem as Pressable)?.clicked()

    delegate: ChoiceRow {
        id: row

        required property string key
        required property int index

        width: root.width
        marked: true
        focusColor: "transparent"
        activeFocusOnTab: false
        current: ListView.isCurrentItem
        onClicked: root.chosen(key)
        onImplicitWidthChanged: root.widest = Math.max(root.widest, implicitWidth)
        onHoveredChanged: {
            if (hovered)
                root.currentIndex = row.index;
        }
        Component.onCompleted: {
            root.widest = Math.max(root.widest, implicitWidth);
            if (selected)
                root.currentIndex = row.index;
        }
    }
}
