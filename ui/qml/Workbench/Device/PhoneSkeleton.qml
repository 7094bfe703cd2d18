pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// What stands on the screen until the phone does: its shapes, without its words.
Rectangle {
    id: root

    readonly property color block: Appearance.colors.line
    readonly property color card: Appearance.colors.surface

    color: Appearance.colors.page
    Accessible.ignored: true

    Rectangle {
        width: parent.width
        height: 182

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Appearance.colors.brandTop
            }

            GradientStop {
                position: 1
                color: Appearance.colors.brandBottom
            }
        }
    }

    Rectangle {
        x: 16
        y: 32
        width: root.width - 120
        height: 32
        radius: 16
        color: "#26FFFFFF"
    }

    Repeater {
        model: 4

        delegate: Rectangle {
            required property int index

            x: (index + 0.5) * root.width / 4 - 16
            y: 92
            width: 32
            height: 32
            radius: 8
            color: "#33FFFFFF"
        }
    }

    Rectangle {
        x: 12
        y: 194
        width: root.width - 24
        height: Math.min(252, root.height - 270)
        radius: 14
        color: root.card
        clip: true

        Repeater {
            model: 12

            delegate: Rectangle {
                required property int index

                x: (index % 4 + 0.5) * parent.width / 4 - 21
                y: 16 + Math.floor(index / 4) * 78
                width: 42
                height: 42
                radius: 10
                color: root.block
            }
        }
    }

    Rectangle {
        y: root.height - 56
        width: root.width
        height: 56
        color: root.card
    }
}
