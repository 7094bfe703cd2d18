import QtQuick

import Workbench.Controls

/// A panel at one side that can be dragged wider or narrower, and hidden by the chevron at its edge.
Item {
    id: root

    required property int wide
    required property int room
    required property bool shown
    property bool atRight: false
    property int least: 240
    property int most: 720
    default property alias content: holder.data

    signal shownWanted(bool shown)
    signal dragged(int wide)

    width: root.shown ? Math.max(root.least, Math.min(root.most, root.wide, root.room)) : 0

    Rectangle {
        id: holder

        anchors.fill: parent
        visible: root.shown
        color: Skin.panel
        clip: true
    }

    Rule {
        x: root.atRight ? 0 : root.width - 1
        width: 1
        height: parent.height
        visible: root.shown
        color: grip.hovered || drag.active ? Skin.panelAccent : Skin.panelLine
    }

    Item {
        x: root.atRight ? -4 : root.width - 4
        z: 2
        width: 8
        height: parent.height
        visible: root.shown

        HoverHandler {
            id: grip

            cursorShape: Qt.SplitHCursor
        }

        DragHandler {
            id: drag

            property int start: 0

            target: null
            onActiveChanged: start = root.width
            onActiveTranslationChanged: {
                const wanted = start + (root.atRight ? -1 : 1) * activeTranslation.x;
                root.dragged(Math.max(root.least, Math.min(root.most, wanted)));
            }
        }
    }

    SideChevron {
        x: root.atRight ? -width : root.width
        anchors.verticalCenter: parent.verticalCenter
        pointsRight: root.atRight === root.shown
        name: root.atRight ? root.shown ? qsTr("Hide the right panel") : qsTr("Show the right panel") : root.shown ? qsTr("Hide the left panel") : qsTr("Show the left panel")
        tip: name + (root.atRight ? " (Ctrl+J)" : " (Ctrl+B)")
        onClicked: root.shownWanted(!root.shown)
    }
}
