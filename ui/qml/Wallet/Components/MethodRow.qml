pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: row

    required property string label
    required property string detail
    required property string iconName
    required property string tint
    required property bool selected

    property bool able: true

    bottomPadding: 10
    enabled: row.able
    leftPadding: 16
    opacity: row.able ? 1 : 0.45
    rightPadding: 16
    text: qsTr("%1, %2").arg(row.label).arg(row.detail)
    topPadding: 10
    topRadius: 0

    Accessible.role: Accessible.RadioButton
    Accessible.checked: row.selected

    contentItem: Item {
        implicitHeight: Math.max(28, words.implicitHeight)

        Icon {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(row.tint)
            name: row.iconName
            width: row.iconName === "" ? 0 : drawn
        }

        Column {
            id: words

            anchors.left: glyph.right
            anchors.leftMargin: row.iconName === "" ? 0 : 14
            anchors.right: tick.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                maximumLineCount: 2
                text: row.label
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                maximumLineCount: Theme.roomy ? 3 : 2
                text: row.detail
                visible: text !== ""
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
            name: "check"
            visible: row.selected
        }
    }
}
