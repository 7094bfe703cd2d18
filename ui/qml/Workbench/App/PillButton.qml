import QtQuick

import Workbench.Controls

/// A button on the dark pill: icon and name in one line, or the icon alone.
Pressable {
    id: root

    required property string icon
    property bool narrow: false
    readonly property color ink: root.checked ? Skin.railActiveInk : Skin.railInk

    width: root.narrow ? 36 : label.implicitWidth + 46
    height: 34
    radius: 17
    checkable: true
    tip: root.narrow ? root.name : ""
    fill: root.checked ? Qt.rgba(1, 1, 1, 0.12) : "transparent"
    hoverFill: Qt.rgba(1, 1, 1, 0.08)
    pressedFill: Qt.rgba(1, 1, 1, 0.14)
    focusColor: Skin.railActiveInk

    Glyph {
        anchors.verticalCenter: parent.verticalCenter
        x: root.narrow ? 10 : 12
        name: root.icon
        size: 16
        color: root.ink
    }

    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        x: 33
        visible: !root.narrow
        text: root.name
        size: Skin.small
        color: root.ink
    }
}
