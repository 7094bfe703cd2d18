pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    required property string sender
    required property int count

    property bool elsewhere: false

    readonly property string label: control.elsewhere ? qsTr("%n more in Notices", "", control.count) : qsTr("%n more", "", control.count)

    bottomInset: 3
    bottomRadius: Theme.radius - 3
    leftInset: 3
    leftPadding: 14
    rightInset: 3
    rightPadding: 14
    text: control.sender === "" ? control.label : qsTr("%1, %2").arg(control.sender).arg(control.label)
    topInset: 3
    topRadius: control.sender === "" ? Theme.radius - 3 : 8

    contentItem: AppText {
        color: Theme.accent
        font.pixelSize: Theme.label
        text: control.label
        weight: 500

        Accessible.ignored: true
    }

    Divider {
        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: parent.right
        visible: control.sender !== ""
    }
}
