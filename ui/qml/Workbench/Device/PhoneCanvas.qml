import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The canvas with the phone in the middle. Ctrl and the wheel zoom at the pointer; a phone larger than the view can be moved.
FocusScope {
    id: root

    required property ShellViewModel shell
    property bool live: false
    property bool bare: false
    property bool rings: false
    readonly property int margin: root.width < 480 ? 20 : 36
    readonly property real rim: Math.max(root.shell.device.bezel, root.shell.device.cornerRadius * 0.42)
    readonly property real fitZoom: {
        const wide = (root.width - 2 * root.margin) / (root.shell.device.width + 2 * root.rim);
        const high = (root.height - 2 * root.margin) / (root.shell.device.height + 2 * root.rim);
        return Math.max(0.25, Math.min(4, wide, high));
    }
    readonly property bool fits: root.bare || root.shell.zoom <= 0
    readonly property real zoom: root.fits ? root.fitZoom : root.shell.zoom
    readonly property rect phoneArea: Qt.rect(frame.x - flick.contentX, frame.y - flick.contentY, frame.width, frame.height)

    function zoomBy(factor: real, x: real, y: real): void {
        const before = root.zoom;
        const across = (flick.contentX + x - frame.x) / before;
        const down = (flick.contentY + y - frame.y) / before;
        root.shell.zoom = Math.max(0.25, Math.min(4, before * factor));
        flick.contentX = frame.x + across * root.zoom - x;
        flick.contentY = frame.y + down * root.zoom - y;
        flick.returnToBounds();
    }

    function move(dx: real, dy: real): void {
        flick.contentX -= dx;
        flick.contentY -= dy;
        flick.returnToBounds();
    }

    clip: true

    Flickable {
        id: flick

        anchors.fill: parent
        interactive: false
        contentWidth: root.fits ? width : Math.max(width, frame.width + 2 * root.margin)
        contentHeight: root.fits ? height : Math.max(height, frame.height + 2 * root.margin)
        boundsBehavior: Flickable.StopAtBounds

        DeviceFrame {
            id: frame

            x: Math.round((flick.contentWidth - width) / 2)
            y: Math.round((flick.contentHeight - height) / 2)
            device: root.shell.device
            phone: root.shell.phone
            zoom: root.zoom
            live: root.live
            onDark: root.bare
            focus: true
        }
    }

    TapRings {
        anchors.fill: parent
        shown: root.rings
    }

    ScrollMark {
        view: flick
    }

    WheelHandler {
        acceptedModifiers: Qt.NoModifier
        onWheel: event => root.move(event.angleDelta.x / 2, event.angleDelta.y / 2)
    }

    DragHandler {
        property vector2d last

        target: null
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        // A finger that already draws something on the phone is not the canvas's to take.
        grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.ApprovesTakeOverByAnything
        onActiveChanged: last = Qt.vector2d(0, 0)
        onActiveTranslationChanged: {
            root.move(activeTranslation.x - last.x, activeTranslation.y - last.y);
            last = activeTranslation;
        }
    }

    Item {
        anchors.fill: parent

        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.zoomBy(Math.pow(1.0015, event.angleDelta.y), event.x, event.y)
        }
    }
}
