import QtQuick

/// A whole number from 0 to `most`, by mouse, arrow keys, page keys, Home and End.
Item {
    id: root

    required property string name
    required property int value
    property int most: 100
    property int step: 5
    property string description: ""
    readonly property real travel: root.width - handle.width

    signal moved(int value)

    implicitWidth: 120
    implicitHeight: 28
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.move(root.value + root.step)
    Accessible.onDecreaseAction: root.move(root.value - root.step)
    Keys.onLeftPressed: root.move(root.value - root.step)
    Keys.onDownPressed: root.move(root.value - root.step)
    Keys.onRightPressed: root.move(root.value + root.step)
    Keys.onUpPressed: root.move(root.value + root.step)
    Keys.onPressed: event => {
        const places = {
            [Qt.Key_Home]: 0,
            [Qt.Key_End]: root.most,
            [Qt.Key_PageUp]: root.value + 4 * root.step,
            [Qt.Key_PageDown]: root.value - 4 * root.step
        };
        if (event.key in places) {
            event.accepted = true;
            root.move(places[event.key]);
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 4
        radius: 2
        color: Skin.panelLine

        Rectangle {
            width: handle.x + handle.width / 2
            height: 4
            radius: 2
            color: Skin.switchOn
        }
    }

    Rectangle {
        id: handle

        anchors.verticalCenter: parent.verticalCenter
        x: root.travel * root.value / root.most
        width: 16
        height: 16
        radius: 8
        color: "white"
        border.color: root.activeFocus ? Skin.focusRing : Skin.switchOn
        border.width: root.activeFocus ? 3 : 2
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onPressedChanged: {
            if (pressed) {
                root.forceActiveFocus();
                root.moveTo(point.position.x);
            }
        }
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        onCentroidChanged: {
            if (active)
                root.moveTo(centroid.position.x);
        }
    }

    function moveTo(x: real): void {
        root.move(Math.round((x - handle.width / 2) / root.travel * root.most));
    }

    function move(wanted: int): void {
        const value = Math.max(0, Math.min(root.most, wanted));
        if (value !== root.value)
            root.moved(value);
    }
}
