pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    required property string title
    required property string detail
    required property string figure
    required property string note
    required property string iconName
    required property string tint
    required property string tone

    property bool able: true
    property bool marked: false
    property bool ruled: false

    readonly property color noteColor: control.tone === "up" ? Theme.income : control.tone === "down" ? Theme.good : Theme.inkFaint
    readonly property real indent: Theme.art(40) + 12

    bottomPadding: 12
    enabled: control.able
    leftPadding: 14
    rightPadding: 14
    text: [control.title, control.figure, control.note, control.detail].filter(part => part !== "").join(qsTr(", "))
    topPadding: 12
    topRadius: 0

    contentItem: Item {
        implicitHeight: Math.max(plate.drawn, words.implicitHeight, figures.implicitHeight)

        TintIcon {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            name: control.iconName
            size: 40
            tint: control.tint
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: control.indent
            anchors.right: figures.left
            anchors.rightMargin: figures.width > 0 ? 10 : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1

            AppText {
                text: control.title
                weight: control.marked ? 600 : 400
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: control.detail
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: control.tone === "income" ? Theme.income : Theme.ink
                font.pixelSize: Theme.sp(15)
                text: Theme.roomy ? control.figure : ""
                visible: text !== ""
                weight: 500
                width: parent.width

                Accessible.ignored: true
            }

            AppText {
                color: control.noteColor
                font.pixelSize: Theme.caption
                text: Theme.roomy || control.figure === "" ? control.note : ""
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        Column {
            id: figures

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.roomy && control.figure !== ""
            width: visible ? Math.max(figure.implicitWidth, note.implicitWidth) : 0

            AppText {
                id: figure

                anchors.right: parent.right
                color: control.tone === "income" ? Theme.income : Theme.ink
                elide: Text.ElideNone
                font.pixelSize: Theme.sp(15)
                text: control.figure
                weight: 500

                Accessible.ignored: true
            }

            AppText {
                id: note

                anchors.right: parent.right
                color: control.noteColor
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                text: control.note
                visible: text !== ""

                Accessible.ignored: true
            }
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
