pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A class or a fare: what is left of it, and what it costs.
Pressable {
    id: row

    required property string label
    required property string detail
    required property string price
    required property bool chosen
    required property bool able

    bottomPadding: 10
    enabled: row.able
    leftPadding: 14
    opacity: row.able ? 1 : 0.5
    rightPadding: 14
    text: [row.label, row.price, row.detail].join(qsTr(", "))
    topPadding: 10
    topRadius: 0

    Accessible.checked: row.chosen
    Accessible.role: Accessible.RadioButton

    contentItem: Item {
        implicitHeight: Math.max(36, words.implicitHeight, fare.implicitHeight)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: row.chosen ? Theme.accent : Theme.inkFaint
            filled: row.chosen
            name: row.chosen ? "checkbox-circle" : "checkbox-blank-circle"
            size: 22
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: 12
            anchors.right: fare.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: row.label
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: row.detail
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        AppText {
            id: fare

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideNone
            font.pixelSize: Theme.chrome(17)
            text: row.price
            weight: 600

            Accessible.ignored: true
        }
    }
}
