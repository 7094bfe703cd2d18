pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Flickable {
    id: scroll

    default property alias content: column.data

    property alias spacing: column.spacing
    property alias topPadding: column.topPadding
    property alias bottomPadding: column.bottomPadding
    property bool showsEnd: false
    property real sideMargin: Theme.gap

    readonly property Item focused: Window.activeFocusItem

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight
    contentWidth: width
    interactive: contentHeight > height

    Keys.onDownPressed: scroll.glide(64)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageDown:
            return scroll.glide(scroll.height * 0.9);
        case Qt.Key_PageUp:
            return scroll.glide(-scroll.height * 0.9);
        case Qt.Key_Home:
            return scroll.glide(-scroll.contentHeight);
        case Qt.Key_End:
            return scroll.glide(scroll.contentHeight);
        default:
            event.accepted = false;
        }
    }
    Keys.onUpPressed: scroll.glide(-64)
    onContentHeightChanged: scroll.followEnd()
    onFocusedChanged: scroll.reveal(scroll.focused)
    onHeightChanged: scroll.followEnd()

    NumberAnimation {
        id: gliding

        duration: Theme.medium
        easing.type: Easing.OutCubic
        property: "contentY"
        target: scroll
    }

    Column {
        id: column

        bottomPadding: Theme.gap
        spacing: Theme.gap
        topPadding: Theme.gap
        width: scroll.width - 2 * scroll.sideMargin
        x: scroll.sideMargin
    }

    ScrollMark {
        parent: scroll
        view: scroll
    }

    function glide(distance: real) {
        const floor = Math.max(0, scroll.contentHeight - scroll.height);
        gliding.to = Math.max(0, Math.min(floor, (gliding.running ? gliding.to : scroll.contentY) + distance));
        gliding.restart();
    }

    function followEnd() {
        if (scroll.showsEnd)
            scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height);
    }

    function reveal(item: Item) {
        let holder = item;
        while (holder && holder !== column)
            holder = holder.parent;
        if (!holder)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < scroll.contentY)
            scroll.glide(top - Theme.gap - scroll.contentY);
        else if (top + item.height > scroll.contentY + scroll.height)
            scroll.glide(top + item.height + Theme.gap - scroll.contentY - scroll.height);
    }
}
