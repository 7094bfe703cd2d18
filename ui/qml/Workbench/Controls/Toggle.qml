import QtQuick

/// A row with a switch at its end.
Pressable {
    id: root

    implicitHeight: 36
    implicitWidth: label.implicitWidth + 76
    role: Accessible.CheckBox
    checkable: true

    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        x: 12
        width: track.x - 20
        text: root.name
    }

    Rectangle {
        id: track

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: 12
        width: 34
        height: 20
        radius: 10
        color: root.checked ? Skin.switchOn : Skin.switchOff

        Rectangle {
            x: root.checked ? 16 : 2
            y: 2
            width: 16
            height: 16
            radius: 8
            color: "white"

            Behavior on x {
                NumberAnimation {
                    duration: Skin.quick
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
