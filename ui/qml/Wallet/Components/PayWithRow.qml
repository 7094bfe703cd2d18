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

    property bool freezes: false
    property bool tight: false
    property string keyword: row.freezes ? qsTr("Freeze in") : qsTr("Pay with")

    bottomPadding: row.tight ? 6 : 10
    leftPadding: 16
    rightPadding: 10
    text: (row.freezes ? qsTr("Freeze in %1, %2") : qsTr("Pay with %1, %2")).arg(row.label).arg(row.detail)
    topPadding: row.tight ? 6 : 10
    topRadius: 0

    contentItem: Item {
        implicitHeight: Math.max(28, said.implicitHeight)

        AppText {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            elide: Text.ElideNone
            rightPadding: Theme.roomy ? 0 : 16
            text: Theme.roomy ? "" : row.keyword

            Accessible.ignored: true
        }

        Icon {
            id: glyph

            anchors.left: word.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(row.tint)
            name: row.iconName
            size: 22
        }

        AppText {
            id: said

            anchors.left: glyph.right
            anchors.leftMargin: 8
            anchors.right: arrow.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: row.tight ? Theme.chrome(14) : Theme.body
            maximumLineCount: 2
            text: row.detail === "" ? row.label : row.label + " · " + row.detail
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }

        Chevron {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
