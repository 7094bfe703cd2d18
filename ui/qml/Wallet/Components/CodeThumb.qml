pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: thumb

    required property string label
    required property string detail
    required property string source

    property bool wide: false

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
    contentItem: Grid {
        id: face

        columnSpacing: 12
        columns: thumb.wide ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        rowSpacing: 6
        verticalItemAlignment: Grid.AlignVCenter

        CodePicture {
            height: width
            source: thumb.source
            width: Math.min(104, thumb.availableWidth)
        }

        Column {
            width: thumb.wide ? face.width - 104 - face.columnSpacing : face.width

            AppText {
                color: Theme.codeInk
                font.pixelSize: Theme.label
                horizontalAlignment: thumb.wide ? Text.AlignLeft : Text.AlignHCenter
                maximumLineCount: thumb.wide ? 3 : 1
                text: thumb.label
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Qt.alpha(Theme.codeInk, 0.66)
                font.pixelSize: Theme.tiny
                horizontalAlignment: thumb.wide ? Text.AlignLeft : Text.AlignHCenter
                maximumLineCount: thumb.wide ? 3 : 1
                text: thumb.detail
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }
    }
}
