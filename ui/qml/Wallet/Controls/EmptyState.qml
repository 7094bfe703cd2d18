pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Column {
    id: empty

    required property string iconName
    required property string title

    property string body: ""
    property string tint: "grey"
    property string actionText: ""

    signal acted

    bottomPadding: 24
    spacing: 8
    topPadding: 32

    TintIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: empty.iconName
        size: 72
        tint: empty.tint
    }

    Item {
        height: 4
        width: 1
    }

    AppText {
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignHCenter
        leftPadding: 24
        rightPadding: 24
        text: empty.title
        weight: 500
        width: parent.width
        wrapMode: Text.Wrap
    }

    AppText {
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        leftPadding: 24
        lineHeight: 1.1
        rightPadding: 24
        text: empty.body
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    Item {
        height: 8
        visible: empty.actionText !== ""
        width: 1
    }

    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        text: empty.actionText
        visible: empty.actionText !== ""
        width: Math.min(parent.width - 48, Math.max(160, implicitWidth))

        onClicked: empty.acted()
    }
}
