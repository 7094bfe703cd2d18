import QtQuick

import Workbench.Controls

/// The ground of one table row: striped, lit under the pointer, marked when current. `plain` is what is copied.
Rectangle {
    id: root

    required property int place
    required property string plain
    required property bool current

    signal picked

    implicitHeight: 32
    color: root.current ? Skin.panelSelected : hover.hovered ? Skin.hover : root.place % 2 === 1 ? Qt.alpha(Skin.panelInk, 0.025) : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: root.plain.split("\t").join(qsTr(", "))

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: root.picked()
    }
}
