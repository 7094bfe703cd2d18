import QtQuick

import Workbench.Controls

/// A policy's name beside the sample of its line.
Item {
    id: root

    required property string name
    required property bool second
    property int weight: Font.DemiBold
    property color ink: Skin.panelInk
    property bool spoken: false

    implicitWidth: mark.width + 6 + Math.ceil(words.implicitWidth)
    implicitHeight: 20

    SeriesMark {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        second: root.second
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: mark.width + 6
        width: root.width - x
        text: root.name
        size: Skin.small
        weight: root.weight
        color: root.ink
        spoken: root.spoken
        tabular: true
    }
}
