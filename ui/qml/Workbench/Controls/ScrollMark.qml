import QtQuick

/// A thin mark that shows where a flickable stands, and can be dragged.
Item {
    id: root

    required property Flickable view
    readonly property real travel: height - thumb.height

    anchors.right: view.right
    anchors.top: view.top
    anchors.bottom: view.bottom
    width: 12
    visible: view.contentHeight > view.height + 1
    Accessible.ignored: true

    Rectangle {
        id: thumb

        anchors.right: parent.right
        anchors.rightMargin: 2
        y: root.view.visibleArea.yPosition * root.height
        width: hover.hovered || drag.active ? 7 : 4
        height: Math.max(28, root.view.visibleArea.heightRatio * root.height)
        radius: width / 2
        color: Qt.alpha(Skin.panelInkSoft, hover.hovered || drag.active ? 0.6 : 0.35)
    }

    HoverHandler {
        id: hover
    }

    DragHandler {
        id: drag

        property real start: 0

        target: null
        onActiveChanged: start = root.view.contentY
        onTranslationChanged: {
            const most = root.view.contentHeight - root.view.height;
            root.view.contentY = Math.max(0, Math.min(most, start + translation.y * root.view.contentHeight / root.height));
        }
    }
}
