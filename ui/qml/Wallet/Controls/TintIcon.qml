pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Plate {
    id: plate

    required property string name
    required property string tint

    property int size: 42

    readonly property int drawn: Theme.art(plate.size)

    color: Theme.wash(plate.tint)
    height: plate.drawn
    radius: Math.round(plate.drawn * 0.29)
    width: plate.drawn

    Icon {
        anchors.centerIn: parent
        color: Theme.tint(plate.tint)
        name: plate.name
        size: Math.round(plate.size * 0.57)
    }
}
