pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Rectangle {
    id: header

    required property string title
    required property int topInset

    default property alias trailing: tail.data

    property color ink: Theme.brandInk

    signal back

    color: Theme.brandBottom
    implicitHeight: header.topInset + Math.max(48, heading.implicitHeight + 8)

    IconButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2
        anchors.left: parent.left
        anchors.leftMargin: 2
        iconColor: header.ink
        iconName: "arrow-left-s"
        iconSize: 28
        text: qsTr("Back")

        onClicked: header.back()
    }

    AppText {
        id: heading

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 52
        anchors.right: parent.right
        anchors.rightMargin: 52
        color: header.ink
        font.pixelSize: Theme.chrome(17)
        fontSizeMode: Text.HorizontalFit
        height: parent.height - header.topInset
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: 15
        text: header.title
        weight: 500

        Accessible.role: Accessible.Heading
    }

    Row {
        id: tail

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2
        anchors.right: parent.right
        anchors.rightMargin: 4
    }
}
