pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A small whole number with a button for one fewer and one more.
Item {
    id: row

    required property string label
    required property int count

    signal stepped(int by)

    implicitHeight: Math.max(56, words.implicitHeight + 20)

    AppText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: keys.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: row.label
        wrapMode: Text.Wrap
    }

    Row {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            iconColor: Theme.accent
            iconName: "indeterminate-circle"
            text: qsTr("One fewer")

            onClicked: row.stepped(-1)
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            text: row.count
            weight: 500
            width: Math.max(28, implicitWidth)
        }

        IconButton {
            iconColor: Theme.accent
            iconName: "add-circle"
            text: qsTr("One more")

            onClicked: row.stepped(1)
        }
    }
}
