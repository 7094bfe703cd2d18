pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Rectangle {
    id: label

    required property string section

    property string sums: ""

    readonly property bool stacked: Theme.roomy && label.sums !== ""

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

        anchors.left: label.stacked ? parent.left : name.right
        anchors.leftMargin: label.stacked ? 14 : 12
        anchors.right: parent.right
        anchors.rightMargin: 14
        color: Theme.inkFaint
        font.pixelSize: Theme.caption
        horizontalAlignment: label.stacked ? Text.AlignLeft : Text.AlignRight
        text: label.sums
        visible: text !== ""
        y: label.stacked ? name.y + name.implicitHeight : name.y + name.baselineOffset - baselineOffset
    }
}
