pragma ComponentBehavior: Bound

import QtQuick

import Workbench.Controls

/// A sample of a line of the chart: solid for the first policy, dashed for the second.
Item {
    id: root

    required property bool second

    implicitWidth: 22
    implicitHeight: 12

    Repeater {
        model: root.second ? 3 : 1

        delegate: Rectangle {
            required property int index

            x: index * 8
            y: 5
            width: root.second ? 5 : 21
            height: 2.5
            radius: 1
            color: root.second ? Skin.seriesSecond : Skin.seriesFirst
        }
    }
}
