import QtQuick

import Workbench.Controls

/// A scrolling panel: things one below the other, with the panel's own margins. What has the focus is scrolled into sight.
Flickable {
    id: root

    default property alias content: column.data
    property int gutter: 12
    property int gap: 10
    property int above: 20
    readonly property Item focused: root.Window.activeFocusItem
    property Item sought: null
    readonly property real inner: width - 2 * root.gutter

    contentHeight: column.height + root.above + 20
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onContentHeightChanged: root.find()
    onFocusedChanged: {
        if (root.holds(root.focused))
            root.see(root.focused);
    }

    Column {
        id: column

        x: root.gutter
        y: root.above
        width: root.inner
        spacing: root.gap
    }

    ScrollMark {
        parent: root
        view: root
    }

    Timer {
        interval: 200
        running: root.sought !== null
        onTriggered: {
            root.find();
            root.sought = null;
        }
    }

    // As `see`, for something that is only just taking its place.
    function seek(item: Item): void {
        root.sought = item;
        Qt.callLater(root.find);
    }

    function find(): void {
        if (root.sought !== null && root.sought.visible)
            root.see(root.sought);
    }

    // Scrolls no farther than it takes to see something on this page.
    function see(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y + column.y;
        const bottom = top + Math.min(item.height, root.height);
        if (top < root.contentY)
            root.contentY = Math.max(0, top - root.gap);
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.min(root.contentHeight - root.height, bottom + root.gap - root.height);
    }

    function holds(item: Item): bool {
        while (item !== null && item !== column)
            item = item.parent;
        return item !== null;
    }
}
