pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: thumb

    required property string label
    required property string detail
    required property string source

    bottomPadding: 10
    horizontalPadding: 10
    ink: Theme.codeInk
    text: qsTr("%1, %2").arg(thumb.label).arg(thumb.detail)
    topPadding: 12
    topRadius: 12

    background: Plate {
        border.color: Theme.focusRing
        border.width: thumb.visualFocus ? 3 : 0
        color: thumb.down ? Qt.darker(Theme.codePaper, 1.12) : thumb.hovered ? Qt.darker(Theme.codePaper, 1.04) : Theme.codePaper
        radius: 12
    }
    contentItem: Column {
        spacing: 2

        CodePicture {
            anchors.horizontalCenter: parent.horizontalCenter
            height: width
            source: thumb.source
            width: Math.min(104, parent.width)
        }

        Item {
            height: 4
            width: 1
        }

        AppText {
            color: Theme.codeInk
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: Theme.roomy ? 2 : 1
            text: thumb.label
            weight: 500
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }

        AppText {
            color: Qt.alpha(Theme.codeInk, 0.66)
            font.pixelSize: Theme.tiny
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 2
            text: thumb.detail
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }
    }
}
