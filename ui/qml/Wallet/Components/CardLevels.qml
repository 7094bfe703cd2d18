pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// The levels of a member card: what each needs and gives.
Card {
    id: card

    required property AbstractItemModel model

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 4
        topPadding: 14
        width: parent.width

        AppText {
            leftPadding: 14
            rightPadding: 14
            text: qsTr("Levels and benefits")
            weight: 500
            width: parent.width

            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: levels

            model: card.model

            Column {
                id: level

                required property int index
                required property string name
                required property string needs
                required property string benefits
                required property bool reached
                required property bool own

                bottomPadding: 12
                spacing: 2
                topPadding: 12
                width: words.width

                Item {
                    implicitHeight: Math.max(said.implicitHeight, mark.visible ? mark.height : 0)
                    width: parent.width - 28
                    x: 14

                    AppText {
                        id: said

                        text: level.own ? qsTr("%1, yours").arg(level.name) : level.name
                        weight: level.own ? 600 : 500
                        width: parent.width - (mark.visible ? mark.drawn + 8 : 0)
                        wrapMode: Text.Wrap
                    }

                    Icon {
                        id: mark

                        anchors.right: parent.right
                        color: Theme.good
                        filled: true
                        name: "checkbox-circle"
                        size: 20
                        visible: level.reached
                    }
                }

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.caption
                    leftPadding: 14
                    rightPadding: 14
                    text: level.needs
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    font.pixelSize: Theme.label
                    leftPadding: 14
                    rightPadding: 14
                    text: level.benefits
                    topPadding: 4
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                Item {
                    height: level.index < levels.count - 1 ? 13 : 0
                    width: parent.width

                    Divider {
                        anchors.bottom: parent.bottom
                        visible: level.index < levels.count - 1
                        width: parent.width - 14
                        x: 14
                    }
                }
            }
        }
    }
}
