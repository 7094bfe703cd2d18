pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    required property string sender
    required property string title
    required property string body
    required property string timeText

    property bool last: false

    // The ring stands inside the card, so that it is seen on any ground.
    bottomInset: 3
    bottomPadding: 10
    bottomRadius: control.last ? Theme.radius - 3 : 8
    leftInset: 3
    leftPadding: 14
    rightInset: 3
    rightPadding: 14
    text: [control.sender, control.title, control.body, control.timeText].filter(part => part !== "").join(qsTr(", "))
    topInset: 3
    topPadding: 10
    topRadius: 8

    contentItem: Item {
        implicitHeight: words.implicitHeight

        AppText {
            id: time

            anchors.right: parent.right
            color: Theme.inkFaint
            elide: Text.ElideNone
            font.pixelSize: Theme.tiny
            text: control.timeText
            y: Math.round(1 + (Theme.body - Theme.tiny) * 0.7)

            Accessible.ignored: true
        }

        Column {
            id: words

            spacing: 1
            width: parent.width

            AppText {
                maximumLineCount: Theme.roomy ? 3 : 2
                text: control.title
                visible: text !== ""
                weight: 500
                width: parent.width - time.implicitWidth - 10
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                maximumLineCount: Theme.roomy ? 3 : 2
                text: control.body
                visible: text !== ""
                width: parent.width - (control.title === "" ? time.implicitWidth + 10 : 0)
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: parent.right
    }
}
