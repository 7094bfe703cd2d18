pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// One kind of a month's bills: its sum, and a bar of its share of the largest.
Pressable {
    id: bar

    required property string label
    required property string countText
    required property string amountText
    required property bool income
    required property real share

    bottomPadding: 10
    leftPadding: 14
    rightPadding: 8
    text: [bar.label, bar.amountText, bar.countText].join(qsTr(", "))
    topPadding: 10
    topRadius: 0

    contentItem: Item {
        implicitHeight: words.implicitHeight + 10

        Grid {
            id: words

            readonly property real room: parent.width - arrow.width - 4

            columns: Theme.roomy ? 1 : 2
            verticalItemAlignment: Grid.AlignBottom

            Row {
                spacing: 8
                width: Theme.roomy ? words.room : words.room - amount.width

                AppText {
                    id: name

                    text: bar.label
                    width: Math.min(implicitWidth, parent.width - count.width - 8)

                    Accessible.ignored: true
                }

                AppText {
                    id: count

                    anchors.baseline: name.baseline
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    text: bar.countText

                    Accessible.ignored: true
                }
            }

            AppText {
                id: amount

                color: bar.income ? Theme.income : Theme.ink
                elide: Text.ElideNone
                text: bar.amountText
                weight: 500

                Accessible.ignored: true
            }
        }

        Plate {
            anchors.bottom: parent.bottom
            color: Theme.chip
            height: 6
            radius: 3
            width: words.room

            Plate {
                color: bar.income ? Theme.income : Theme.accent
                height: parent.height
                opacity: 0.75
                radius: 3
                width: Math.max(bar.share > 0 ? 6 : 0, parent.width * bar.share)
            }
        }

        Chevron {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
