pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// An end of a way: what it is, and the place chosen for it.
Pressable {
    id: row

    required property string label
    required property string place
    required property string tint

    property bool ruled: false

    bottomPadding: 10
    leftPadding: 14
    rightPadding: 8
    text: qsTr("%1, %2").arg(row.label).arg(row.place)
    topPadding: 10
    topRadius: 0

    contentItem: Item {
        implicitHeight: Math.max(36, words.implicitHeight)

        Icon {
            id: pin

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(row.tint)
            name: "map-pin"
            size: 24
        }

        Column {
            id: words

            anchors.left: pin.right
            anchors.leftMargin: 14
            anchors.right: arrow.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: row.label
                width: parent.width

                Accessible.ignored: true
            }

            AppText {
                text: row.place
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        Chevron {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 14 + pin.width + 14
        anchors.right: parent.right
        visible: row.ruled && !row.visualFocus
    }
}
