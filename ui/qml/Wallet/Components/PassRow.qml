pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A ticket or a trip in its list; what is over stands back.
Pressable {
    id: row

    required property string title
    required property string detail
    required property string when
    required property string standing
    required property string iconName
    required property string tint
    required property bool live

    bottomPadding: 14
    leftPadding: 14
    rightPadding: 14
    text: [row.title, row.when, row.detail, row.standing].filter(part => part !== "").join(qsTr(", "))
    topPadding: 14
    topRadius: Theme.radius

    contentItem: Item {
        implicitHeight: Math.max(plate.drawn, words.implicitHeight)

        TintIcon {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            size: 44
            tint: row.tint
        }

        Column {
            id: words

            anchors.left: plate.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AppText {
                color: row.live ? Theme.accent : Theme.inkFaint
                font.pixelSize: Theme.caption
                text: row.standing === "" ? row.when : row.standing + " · " + row.when
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: row.live ? Theme.ink : Theme.inkSoft
                font.pixelSize: Theme.title
                text: row.title
                weight: 600
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.caption
                text: row.detail
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }
    }

    Card {
        anchors.fill: parent
        z: -2
    }
}
