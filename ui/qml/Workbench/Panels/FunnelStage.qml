import QtQuick
import QtQuick.Shapes

import Workbench.Controls

/// One stage of a funnel: its name, its breadth, its number. `depth` is 0 at the first stage and 1 at the last.
Item {
    id: root

    required property string label
    required property string countText
    required property string rateText
    required property string said
    required property real share
    required property real nextShare
    required property bool last
    required property real depth
    required property Flickable view
    readonly property real labelRoom: 78
    readonly property real figureRoom: 62
    readonly property real middle: root.labelRoom + (width - root.labelRoom - root.figureRoom) / 2
    readonly property real breadth: width - root.labelRoom - root.figureRoom
    readonly property real topWidth: Math.max(3, root.share * root.breadth)
    readonly property real endWidth: root.last ? root.topWidth : Math.max(3, root.nextShare * root.breadth)
    readonly property real place: root.view.contentY + root.y < 0 ? 0 : root.mapToItem(root.view.contentItem, 0, 0).y
    readonly property bool inView: root.place + height > root.view.contentY && root.place < root.view.contentY + root.view.height
    readonly property color ink: Skin.seriesFirst

    implicitHeight: 40
    Accessible.role: Accessible.ListItem
    Accessible.name: root.said

    Words {
        anchors.verticalCenter: bar.verticalCenter
        width: root.labelRoom - 8
        text: root.label
        size: Skin.small
    }

    Rectangle {
        id: bar

        x: root.middle - root.topWidth / 2
        y: 2
        width: root.topWidth
        height: 22
        radius: Math.min(4, width / 2)
        color: Qt.alpha(root.ink, 0.95 - 0.45 * root.depth)
    }

    Shape {
        y: bar.y + bar.height
        width: parent.width
        height: parent.height - bar.height
        visible: !root.last && root.inView
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: Qt.alpha(root.ink, 0.13)
            startX: root.middle - root.topWidth / 2
            startY: 0

            PathLine {
                x: root.middle + root.topWidth / 2
                y: 0
            }

            PathLine {
                x: root.middle + root.endWidth / 2
                y: 18
            }

            PathLine {
                x: root.middle - root.endWidth / 2
                y: 18
            }
        }
    }

    Words {
        anchors.verticalCenter: bar.verticalCenter
        anchors.right: parent.right
        width: root.figureRoom - 8
        horizontalAlignment: Text.AlignRight
        text: root.countText
        weight: Font.DemiBold
        tabular: true
    }

    Words {
        anchors.right: parent.right
        anchors.verticalCenter: bar.top
        anchors.verticalCenterOffset: -9
        width: root.figureRoom - 8
        horizontalAlignment: Text.AlignRight
        text: root.rateText
        size: Skin.tiny
        color: Skin.panelInkSoft
        tabular: true
    }
}
