pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    required property string label
    required property bool on

    property string note: ""
    property bool ruled: false

    bottomPadding: 10
    leftPadding: 14
    rightPadding: 14
    text: control.note === "" ? control.label : qsTr("%1, %2").arg(control.label).arg(control.note)
    topPadding: 10
    topRadius: 0

    Accessible.checkable: true
    Accessible.checked: control.on
    Accessible.role: Accessible.CheckBox

    contentItem: Item {
        implicitHeight: Math.max(mark.height, words.implicitHeight)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: control.label
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: control.note
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        Switch {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            on: control.on
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: control.leftPadding
        anchors.right: parent.right
        visible: control.ruled && !control.visualFocus
    }
}
