pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Rectangle {
    id: label

    required property string section

    property string sums: ""

    readonly property bool stacked: label.sums !== "" && name.implicitWidth + said.implicitWidth + 40 > label.width

    color: Theme.page
    implicitHeight: 18 + name.implicitHeight + (label.stacked ? said.implicitHeight : 0)

    AppText {
        id: name

        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: label.section
        weight: 500
        x: 14
        y: 12

        Accessible.role: Accessible.Heading
    }

    AppText {
        id: said

        color: Theme.inkFaint
        font.pixelSize: Theme.caption
        horizontalAlignment: label.stacked ? Text.AlignLeft : Text.AlignRight
        text: label.sums
        visible: text !== ""
        width: label.width - 14 - x
        x: label.stacked ? 14 : name.x + name.implicitWidth + 12
        y: label.stacked ? name.y + name.implicitHeight : name.y + name.baselineOffset - baselineOffset
    }
}
