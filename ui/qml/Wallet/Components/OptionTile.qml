pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: tile

    required property string label
    required property string detail
    required property bool selected

    horizontalPadding: 6
    implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
    text: tile.detail === "" ? tile.label : qsTr("%1, %2").arg(tile.label).arg(tile.detail)
    verticalPadding: 8

    Accessible.role: Accessible.RadioButton
    Accessible.checked: tile.selected

    background: Plate {
        border.color: tile.visualFocus ? Theme.focusRing : tile.selected ? Theme.accent : Theme.line
        border.width: tile.visualFocus || tile.selected ? 2 : 1
        color: tile.selected ? Theme.wash("blue") : Qt.alpha(Theme.ink, tile.down ? 0.1 : tile.hovered ? 0.04 : 0)
        radius: 10
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            AppText {
                color: tile.selected ? Theme.accent : Theme.ink
                font.pixelSize: tile.detail === "" ? Theme.body : Theme.title
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 11
                text: tile.label
                weight: 500
                width: parent.width

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.tiny
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 10
                text: tile.detail
                visible: text !== ""
                width: parent.width

                Accessible.ignored: true
            }
        }
    }
}
