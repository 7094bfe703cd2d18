import QtQuick

import Fourtab.ViewModels
import Workbench.Controls
import Workbench.Device

/// The way back from the phone alone: shows itself at first and when the pointer moves beside the phone, then goes.
Item {
    id: root

    required property ShellViewModel shell
    required property PhoneCanvas canvas
    readonly property rect phoneArea: root.canvas.phoneArea
    readonly property bool narrow: root.phoneArea.x < 400
    readonly property bool shown: stay.running || over.hovered || pill.focused
    readonly property point pointer: hover.point.position

    function stir(): void {
        const area = root.phoneArea;
        const beside = root.pointer.x < area.x || root.pointer.x > area.x + area.width;
        if (hover.hovered && beside)
            stay.restart();
    }

    onPointerChanged: root.stir()
    onVisibleChanged: {
        if (root.visible)
            stay.restart();
    }

    HoverHandler {
        id: hover
    }

    Timer {
        id: stay

        interval: 3000
        running: true
    }

    Rectangle {
        id: ground

        x: 20
        y: root.shown ? 20 : 8
        width: pill.width + 10
        height: 44
        radius: 22
        color: Qt.rgba(0.16, 0.2, 0.27, 0.94)
        border.color: Qt.rgba(1, 1, 1, 0.08)
        border.width: 1
        opacity: root.shown ? 1 : 0

        Behavior on y {
            NumberAnimation {
                duration: Skin.calm
                easing.type: Easing.OutCubic
            }
        }

        Behavior on opacity {
            NumberAnimation {
                duration: Skin.calm
            }
        }

        HoverHandler {
            id: over
        }

        BenchPill {
            id: pill

            anchors.centerIn: parent
            shell: root.shell
            narrow: root.narrow
        }
    }
}
