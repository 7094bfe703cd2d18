pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// Choices in a menu that opens at the chosen one: arrow keys move, Enter takes, the mouse does both.
ListView {
    id: root

    required property ChoicesModel choices
    required property string name
    property real widest: 0

    signal chosen(string key)

    function seek(): void {
        for (let place = 0; place < root.count; ++place) {
            if ((root.itemAtIndex(place) as ChoiceRow)?.selected)
                root.currentIndex = place;
        }
    }

    implicitHeight: Math.min(contentHeight, 420)
    focus: true
    model: root.choices
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    keyNavigationWraps: true
    Accessible.role: Accessible.PopupMenu
    Accessible.name: root.name
    onVisibleChanged: root.seek()
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
