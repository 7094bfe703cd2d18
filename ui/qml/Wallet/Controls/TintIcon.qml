pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Plate {
    id: plate

    required property string name
    required property string tint

    property bool bare: false
    property int size: 42

    readonly property int drawn: Theme.art(plate.size)

    color: plate.bare ? "transparent" : Theme.wash(plate.tint)
    height: plate.drawn
    radius: Math.round(plate.drawn * 0.29)
    width: plate.drawn

    Icon {
        anchors.centerIn: parent
        color: plate.bare ? Theme.brandInk : Theme.tint(plate.tint)
        name: plate.name
        size: plate.bare ? plate.size : Math.round(plate.size * 0.57)
    }
}
