pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// Balls to choose from.
Column {
    id: grid

    required property AbstractItemModel model
    required property string title
    required property string countText
    required property bool special

    readonly property int across: Math.max(4, Math.floor(grid.width / 46))
    readonly property real cell: grid.width / grid.across

    signal toggled(string key)

    spacing: 4

    Accessible.role: Accessible.Grouping
    Accessible.name: grid.title

    Item {
        implicitHeight: Math.max(heading.implicitHeight, count.implicitHeight)
        width: parent.width

        AppText {
            id: heading

            anchors.left: parent.left
            anchors.right: count.left
            anchors.rightMargin: 8
            font.pixelSize: Theme.label
            text: grid.title
            weight: 500
            wrapMode: Text.Wrap
        }

        AppText {
            id: count

            anchors.right: parent.right
            color: Theme.inkFaint
            elide: Text.ElideNone
            font.pixelSize: Theme.label
            text: grid.countText
        }
    }

    Grid {
        columns: grid.across

        Repeater {
            model: grid.model

            Pressable {
                id: ball

                required property string key
                required property string number
                required property bool chosen

                height: 46
                text: grid.special ? qsTr("Blue %1").arg(ball.number) : qsTr("Red %1").arg(ball.number)
                width: grid.cell

                Accessible.checkable: true
                Accessible.checked: ball.chosen
                Accessible.role: Accessible.CheckBox
                onClicked: grid.toggled(ball.key)

                background: Item {}
                contentItem: Item {
                    BallFace {
                        anchors.centerIn: parent
                        lit: ball.chosen
                        number: ball.number
                        ringed: ball.visualFocus
                        special: grid.special
                        width: ball.down ? 36 : 38
                    }
                }
            }
        }
    }
}
