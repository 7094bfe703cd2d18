pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// Somebody who lives in the world; `signedIn`: the phone is theirs.
Pressable {
    id: row

    required property string name
    required property string initial
    required property string detail
    required property string tint
    required property bool signedIn

    property bool first: false
    property bool last: false

    bottomPadding: 10
    bottomRadius: row.last ? Theme.radius : 0
    leftPadding: 14
    rightPadding: 14
    text: [row.name, row.detail, row.signedIn ? qsTr("signed in") : ""].filter(part => part !== "").join(qsTr(", "))
    topPadding: 10
    topRadius: row.first ? Theme.radius : 0

    contentItem: Item {
        implicitHeight: Math.max(plate.height, words.implicitHeight)

        Plate {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.wash(row.tint)
            height: Theme.art(40)
            radius: height / 2
            width: height

            AppText {
                anchors.centerIn: parent
                color: Theme.tint(row.tint)
                elide: Text.ElideNone
                font.pixelSize: Theme.art(17)
                text: row.initial
                weight: 600

                Accessible.ignored: true
            }
        }

        Column {
            id: words

            anchors.left: plate.right
            anchors.leftMargin: 12
            anchors.right: tick.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1

            AppText {
                text: row.name
                weight: row.signedIn ? 600 : 400
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: row.signedIn ? qsTr("%1 · signed in").arg(row.detail) : row.detail
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        Icon {
            id: tick

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            filled: true
            name: "checkbox-circle"
            size: 22
            visible: row.signedIn
            width: visible ? drawn : 0
        }
    }

    Card {
        anchors.fill: parent
        bottomLeftRadius: row.bottomRadius
        bottomRightRadius: row.bottomRadius
        radius: 0
        topLeftRadius: row.topRadius
        topRightRadius: row.topRadius
        z: -2
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 14 + plate.width + 12
        anchors.right: parent.right
        visible: !row.last && !row.visualFocus
    }
}
