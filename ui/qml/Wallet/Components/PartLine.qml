pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A part of the whole: its colour, its name, its share and its amount.
Item {
    id: line

    required property string label
    required property string amountText
    required property string shareText
    required property string tint

    implicitHeight: Theme.roomy ? name.implicitHeight + amount.implicitHeight : name.implicitHeight

    Plate {
        color: Theme.tint(line.tint)
        height: 8
        radius: 4
        width: 8
        x: 14
        y: Math.round((name.implicitHeight - height) / 2)
    }

    AppText {
        id: name

        text: line.label + " · " + line.shareText
        width: line.width - x - 14 - (Theme.roomy ? 0 : amount.width + 8)
        x: 32
    }

    AppText {
        id: amount

        anchors.bottom: parent.bottom
        elide: Text.ElideNone
        text: line.amountText
        weight: 500
        x: Theme.roomy ? 32 : line.width - width - 14
    }
}
