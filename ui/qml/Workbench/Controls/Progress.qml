import QtQuick

/// How far some work has come: a bar from `value` 0 to 1 and its words.
Item {
    id: root

    required property string name
    required property real value

    implicitHeight: 28
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name

    Words {
        width: parent.width
        text: root.name
        size: Skin.small
        tabular: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 4
        radius: 2
        color: Skin.panelLine

        Rectangle {
            width: parent.width * Math.max(0, Math.min(1, root.value))
            height: 4
            radius: 2
            color: Skin.switchOn
        }
    }
}
