pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// The large article: its title on a picture drawn from an icon and a tint.
Pressable {
    id: front

    required property string title
    required property string about
    required property string iconName
    required property string tint

    property bool alone: false

    readonly property color deep: Qt.tint(Theme.surface, Qt.alpha(Theme.tint(front.tint), 0.42))
    readonly property color pale: Qt.tint(Theme.surface, Qt.alpha(Theme.tint(front.tint), 0.16))

    bottomRadius: front.alone ? Theme.radius : 0
    implicitHeight: implicitContentHeight
    text: front.about === "" ? front.title : qsTr("%1, %2").arg(front.title).arg(front.about)
    topRadius: Theme.radius

    background: Rectangle {
        bottomLeftRadius: front.bottomRadius
        bottomRightRadius: front.bottomRadius
        topLeftRadius: Theme.radius
        topRightRadius: Theme.radius

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: front.pale
                position: 0
            }

            GradientStop {
                color: front.deep
                position: 1
            }
        }

        Rectangle {
            anchors.fill: parent
            border.color: front.ring
            border.width: front.visualFocus ? 2 : 0
            bottomLeftRadius: front.bottomRadius
            bottomRightRadius: front.bottomRadius
            color: Qt.alpha(Theme.ink, front.down ? 0.1 : front.hovered ? 0.04 : 0)
            topLeftRadius: Theme.radius
            topRightRadius: Theme.radius
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(Theme.art(132), words.implicitHeight + picture.drawn + 44)

        Icon {
            id: picture

            anchors.right: parent.right
            anchors.rightMargin: 18
            color: Theme.tint(front.tint)
            name: front.iconName
            opacity: 0.75
            size: 60
            y: 16
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 14
            spacing: 2
            width: parent.width - 28
            x: 14

            AppText {
                font.pixelSize: Theme.title
                lineHeight: 1.05
                maximumLineCount: 3
                text: front.title
                weight: 600
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.ink
                font.pixelSize: Theme.caption
                maximumLineCount: 3
                opacity: 0.8
                text: front.about
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }
    }
}
