pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

Item {
    id: header

    required property string title
    required property AbstractItemModel actions
    required property int topInset

    property int dotSize: 8

    signal opened(string route)

    implicitHeight: header.topInset + Math.max(52, heading.implicitHeight + 8)

    AppText {
        id: heading

        readonly property real side: Math.max(Theme.gap, tools.width + 8)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: heading.side
        anchors.right: parent.right
        anchors.rightMargin: heading.side
        color: Theme.brandInk
        font.pixelSize: Theme.chrome(17)
        height: header.height - header.topInset
        horizontalAlignment: Text.AlignHCenter
        text: header.title
        weight: 500

        Accessible.role: Accessible.Heading
    }

    HeaderActions {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: heading.verticalCenter
        dotSize: header.dotSize
        model: header.actions

        onOpened: route => header.opened(route)
    }
}
