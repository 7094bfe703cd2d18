pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Item {
    id: line

    required property string keyword
    required property string value

    property real inset: 14
    property color valueColor: Theme.ink

    readonly property real keywordWidth: Theme.label * 7.5

    implicitHeight: Theme.roomy ? word.implicitHeight + said.implicitHeight : Math.max(word.implicitHeight, said.implicitHeight)

    AppText {
        id: word

        color: Theme.inkFaint
        font.pixelSize: Theme.label
        text: line.keyword
        width: Theme.roomy ? line.width - 2 * line.inset : line.keywordWidth
        x: line.inset
    }

    AppText {
        id: said

        color: line.valueColor
        font.pixelSize: Theme.label
        text: line.value
        width: line.width - x - line.inset
        wrapMode: Text.Wrap
        x: line.inset + (Theme.roomy ? 0 : line.keywordWidth)
        y: Theme.roomy ? word.implicitHeight : 0
    }
}
