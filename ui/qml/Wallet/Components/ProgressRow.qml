pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// Something that fills up: a split bill, a month's family pay.
Pressable {
    id: row

    required property string title
    required property string detail
    required property string figure
    required property string stateText
    required property string tint
    required property real part
    required property bool live

    property string iconName: "user-3"
    property bool first: false
    property bool last: false

    bottomPadding: 12
    bottomRadius: row.last ? Theme.radius : 0
    leftPadding: 14
    rightPadding: 14
    text: [row.title, row.stateText, row.figure, row.detail].filter(part => part !== "").join(qsTr(", "))
    topPadding: 12
    topRadius: row.first ? Theme.radius : 0

    contentItem: Item {
        implicitHeight: Math.max(plate.drawn, words.implicitHeight)

        TintIcon {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            size: 40
            tint: row.tint
        }

        Column {
            id: words

            anchors.left: plate.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3

            Item {
                implicitHeight: name.implicitHeight + (Theme.roomy && side.visible ? side.implicitHeight : 0)
                width: parent.width

                AppText {
                    id: name

                    maximumLineCount: Theme.roomy ? 2 : 1
                    text: row.title
                    weight: 500
                    width: parent.width - (Theme.roomy ? 0 : side.implicitWidth + 8)
                    wrapMode: Theme.roomy ? Text.Wrap : Text.NoWrap

                    Accessible.ignored: true
                }

                AppText {
                    id: side

                    color: row.figure === "" ? Theme.inkSoft : Theme.ink
                    elide: Text.ElideNone
                    font.pixelSize: row.figure === "" ? Theme.caption : Theme.body
                    text: row.figure || row.stateText
                    visible: text !== ""
                    weight: row.figure === "" ? 400 : 500
                    x: Theme.roomy ? 0 : parent.width - implicitWidth
                    y: Theme.roomy ? name.implicitHeight : Math.round((name.implicitHeight - implicitHeight) / 2)

                    Accessible.ignored: true
                }
            }

            PartBar {
                part: row.part
                visible: row.live
                width: parent.width
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: row.figure === "" || row.stateText === "" ? row.detail : row.detail + " · " + row.stateText
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
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
        anchors.leftMargin: 14 + plate.drawn + 12
        anchors.right: parent.right
        visible: !row.last && !row.visualFocus
    }
}
