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
    readonly property real inner: width - 2 * root.gutter

    contentHeight: column.height + root.above + 20
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onFocusedChanged: root.reveal()

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

    // Scrolls no farther than it takes to see what has the focus.
    function reveal(): void {
        if (!root.holds(root.focused))
            return;
        const top = root.focused.mapToItem(column, 0, 0).y + column.y;
        const bottom = top + Math.min(root.focused.height, root.height);
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
