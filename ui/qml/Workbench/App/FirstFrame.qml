pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Device

/// The outline of the window in its own colours: rail, panels, bar and a phone of the usual size, without a word.
Item {
    id: root

    readonly property int railWidth: 72
    readonly property int leftWidth: 264
    readonly property int rightWidth: 300
    readonly property int barHeight: 76
    readonly property int rim: 11
    readonly property real zoom: Math.min((root.height - root.barHeight - 72) / (640 + 2 * root.rim), (root.width - root.railWidth - root.leftWidth - root.rightWidth - 72) / (360 + 2 * root.rim))

    Accessible.ignored: true

    Rectangle {
        width: root.railWidth
        height: root.height
        color: Appearance.colors.rail
    }

    Rectangle {
        x: root.railWidth
        width: root.leftWidth
        height: root.height
        color: Appearance.colors.panel
    }

    Rectangle {
        x: root.width - root.rightWidth
        width: root.rightWidth
        height: root.height
        color: Appearance.colors.panel
    }

    Rectangle {
        x: root.railWidth + root.leftWidth + 16
        y: 16
        width: root.width - x - root.rightWidth - 16
        height: 44
        radius: 10
        color: Appearance.colors.panelCard
    }

    Rectangle {
        x: (root.railWidth + root.leftWidth + root.width - root.rightWidth - width) / 2
        y: root.barHeight + (root.height - root.barHeight - height) / 2
        width: (360 + 2 * root.rim) * root.zoom
        height: (640 + 2 * root.rim) * root.zoom
        radius: 34 * root.zoom
        color: Appearance.colors.frame

        PhoneSkeleton {
            x: root.rim * root.zoom
            y: root.rim * root.zoom
            width: 360
            height: 640
            scale: root.zoom
            transformOrigin: Item.TopLeft
        }
    }
}
