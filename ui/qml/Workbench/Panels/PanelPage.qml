import QtQuick

import Workbench.Controls

/// A scrolling panel: things one below the other, with the panel's own margins.
Flickable {
    id: root

    default property alias content: column.data
    property int gutter: 12
    property int gap: 10
    property int above: 20
    readonly property real inner: width - 2 * root.gutter

    contentHeight: column.height + root.above + 20
    boundsBehavior: Flickable.StopAtBounds
    clip: true

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
}
