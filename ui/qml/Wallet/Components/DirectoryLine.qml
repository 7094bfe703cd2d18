pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A window in the directory, with the heading of its kind where it is the first of it.
Column {
    id: line

    required property string heading
    required property bool first
    required property bool last
    required property string name
    required property string about
    required property string icon
    required property string tint
    required property bool followed

    signal opened
    signal followWanted

    AppText {
        bottomPadding: 6
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        leftPadding: 4
        text: line.heading
        topPadding: 12
        visible: line.first
        weight: 500
        width: parent.width

        Accessible.role: Accessible.Heading
    }

    Item {
        height: row.height
        width: parent.width

        Plate {
            anchors.fill: parent
            bottomLeftRadius: line.last ? Theme.radius : 0
            bottomRightRadius: line.last ? Theme.radius : 0
            color: Theme.surface
            topLeftRadius: line.first ? Theme.radius : 0
            topRightRadius: line.first ? Theme.radius : 0
        }

        TwoLineRow {
            id: row

            bottomRadius: line.last ? Theme.radius : 0
            detail: line.about
            detailLines: 2
            iconName: line.icon
            rightPadding: 14 + mark.width + 8
            ruled: !line.last
            text: line.followed ? qsTr("%1, followed").arg(line.name) : line.name
            tint: line.tint
            title: line.name
            topRadius: line.first ? Theme.radius : 0
            width: parent.width

            onClicked: line.opened()
        }

        Item {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.touch
            width: line.followed ? done.drawn + 8 : join.width

            Icon {
                id: done

                anchors.centerIn: parent
                color: Theme.inkFaint
                name: "check"
                size: 20
                visible: line.followed
            }

            IconButton {
                id: join

                anchors.verticalCenter: parent.verticalCenter
                iconColor: Theme.accent
                iconName: "add-circle"
                text: qsTr("Follow %1").arg(line.name)
                visible: !line.followed

                onClicked: line.followWanted()
            }
        }
    }
}
