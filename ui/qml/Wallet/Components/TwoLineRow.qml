pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    required property string title
    required property string detail
    required property string iconName
    required property string tint

    property string note: ""
    property int titleWeight: 400
    property string figure: ""
    property color figureColor: Theme.ink
    property string badgeText: ""
    property bool badgeDot: false
    property bool ruled: false
    property bool muted: false
    property int detailLines: 1
    property int plateSize: 42
    property int dotSize: 8

    readonly property bool stacked: Theme.roomy
    readonly property real indent: Theme.art(control.plateSize) + 12

    bottomPadding: 12
    leftPadding: 14
    rightPadding: 14
    text: [control.title, control.detail, control.figure, control.note].filter(part => part !== "").join(qsTr(", "))
    topPadding: 12
    topRadius: 0

    contentItem: Item {
        implicitHeight: Math.max(plate.drawn, words.implicitHeight)

        TintIcon {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            name: control.iconName
            size: control.plateSize
            tint: control.tint
        }

        Badge {
            anchors.right: plate.right
            anchors.rightMargin: dot && text === "" ? -Math.round(dotSize / 2) : -9
            anchors.verticalCenter: plate.top
            anchors.verticalCenterOffset: 1
            dot: control.badgeDot
            dotSize: control.dotSize
            text: control.badgeText
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: control.indent
            anchors.right: amount.left
            anchors.rightMargin: amount.text !== "" ? 10 : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1

            Item {
                implicitHeight: Math.max(heading.implicitHeight, note.implicitHeight)
                width: parent.width

                AppText {
                    id: heading

                    anchors.left: parent.left
                    anchors.right: off.left
                    anchors.rightMargin: off.visible ? 6 : note.visible ? 8 : 0
                    maximumLineCount: control.stacked ? 2 : 1
                    text: control.title
                    weight: control.titleWeight
                    wrapMode: control.stacked ? Text.Wrap : Text.NoWrap

                    Accessible.ignored: true
                }

                Icon {
                    id: off

                    anchors.right: note.visible ? note.left : parent.right
                    anchors.rightMargin: note.visible && visible ? 8 : 0
                    anchors.verticalCenter: heading.verticalCenter
                    color: Theme.inkFaint
                    name: "notification-off"
                    size: 14
                    visible: control.muted
                    width: visible ? drawn : 0
                }

                AppText {
                    id: note

                    anchors.right: parent.right
                    anchors.verticalCenter: heading.verticalCenter
                    color: Theme.inkFaint
                    font.pixelSize: Theme.tiny
                    text: control.note
                    visible: control.note !== "" && !control.stacked

                    Accessible.ignored: true
                }
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                maximumLineCount: control.stacked ? control.detailLines + 1 : control.detailLines
                text: control.detail
                visible: text !== ""
                width: parent.width
                wrapMode: maximumLineCount > 1 ? Text.Wrap : Text.NoWrap

                Accessible.ignored: true
            }

            AppText {
                color: control.figure === "" ? Theme.inkFaint : control.figureColor
                font.pixelSize: control.figure === "" ? Theme.tiny : Theme.sp(15)
                horizontalAlignment: control.figure === "" ? Text.AlignLeft : Text.AlignRight
                text: control.figure || control.note
                visible: control.stacked && text !== ""
                weight: control.figure === "" ? 400 : 500
                width: parent.width

                Accessible.ignored: true
            }
        }

        AppText {
            id: amount

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: control.figureColor
            elide: Text.ElideNone
            font.pixelSize: Theme.sp(15)
            text: control.stacked ? "" : control.figure
            weight: 500

            Accessible.ignored: true
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: control.leftPadding + control.indent
        anchors.right: parent.right
        visible: control.ruled && !control.visualFocus
    }
}
