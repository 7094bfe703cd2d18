pragma ComponentBehavior: Bound

import QtQuick

/// Something to press: by mouse, touch, keyboard or assistive technology. Draws its states, not its content.
Item {
    id: root

    required property string name
    property string description: ""
    property string tip: ""
    property int radius: 8
    property bool checkable: false
    property bool checked: false
    property int role: Accessible.Button
    property color fill: "transparent"
    property color hoverFill: Skin.hover
    property color pressedFill: Skin.pressed
    property color focusColor: Skin.focusRing
    readonly property bool hovered: hover.hovered
    readonly property bool pressed: tap.pressed

    signal clicked

    opacity: enabled ? 1 : 0.45
    activeFocusOnTab: enabled

    Accessible.role: root.role
    Accessible.name: root.name
    Accessible.description: root.description
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()

    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.fill
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.pressed ? root.pressedFill : root.hoverFill
        visible: root.enabled && (root.hovered || root.pressed)
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.color: root.focusColor
        border.width: 2
        visible: root.activeFocus
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }

    Loader {
        anchors.fill: parent
        active: root.hovered && root.tip.length > 0

        sourceComponent: TipHost {
            text: root.tip
            wanted: root.hovered && !root.pressed
        }
    }
}
