pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// The lines gathered so far, each with a way to drop it.
Card {
    id: card

    required property AbstractItemModel model

    readonly property int count: lines.count

    signal removed(string key)

    implicitHeight: list.implicitHeight

    Column {
        id: list

        bottomPadding: 4
        topPadding: 4
        width: parent.width

        Repeater {
            id: lines

            model: card.model

            Item {
                id: line

                required property string key
                required property var balls
                required property string spoken

                height: Math.max(48, drawn.implicitHeight + 12)
                width: list.width

                BallLine {
                    id: drawn

                    anchors.left: parent.left
                    anchors.leftMargin: 14
                    anchors.right: away.left
                    anchors.verticalCenter: parent.verticalCenter
                    balls: line.balls
                    spoken: line.spoken
                }

                IconButton {
                    id: away

                    anchors.right: parent.right
                    anchors.rightMargin: 4
                    anchors.verticalCenter: parent.verticalCenter
                    iconColor: Theme.inkFaint
                    iconName: "close-circle"
                    text: qsTr("Remove %1").arg(line.spoken)

                    onClicked: card.removed(line.key)
                }
            }
        }
    }
}
