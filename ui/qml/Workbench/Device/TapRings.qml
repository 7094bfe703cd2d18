pragma ComponentBehavior: Bound

import QtQuick

/// Watches presses without taking them, and draws a ring at each.
Item {
    id: root

    property bool shown: true

    function ring(x: real, y: real): void {
        one.createObject(root, {
            "at": Qt.point(x, y)
        });
    }

    PointHandler {
        enabled: root.shown
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (active)
                root.ring(point.position.x, point.position.y);
        }
    }

    Component {
        id: one

        TapRing {}
    }
}
