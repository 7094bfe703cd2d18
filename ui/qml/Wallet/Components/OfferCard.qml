pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: card

    required property string valueText
    required property string title
    required property string detail

    horizontalPadding: 16
    text: [card.valueText, card.title, card.detail].join(qsTr(", "))
    topRadius: Theme.radius
    verticalPadding: 16

    background: Plate {
        border.color: Theme.focusRing
        border.width: card.visualFocus ? 2 : 0
        radius: Theme.radius

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: Theme.offerTop
                position: 0
            }

            GradientStop {
                color: Theme.offerBottom
                position: 1
            }
        }

        Plate {
            anchors.fill: parent
            color: Qt.alpha(Theme.ink, card.down ? 0.08 : card.hovered ? 0.03 : 0)
            radius: parent.radius
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: open.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AppText {
                color: Theme.offerInk
                font.pixelSize: Theme.chrome(32)
                height: Math.round(font.pixelSize * 1.2)
                text: card.valueText
                weight: 600
                width: parent.width

                Accessible.ignored: true
            }

            AppText {
                color: Theme.offerInkSoft
                font.pixelSize: Theme.label
                maximumLineCount: 2
                text: card.title
                weight: 500
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.offerInkSoft
                font.pixelSize: Theme.caption
                maximumLineCount: 2
                text: card.detail
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        Icon {
            id: open

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.offerInk
            filled: true
            name: "arrow-right-circle"
            size: 36
        }
    }
}
