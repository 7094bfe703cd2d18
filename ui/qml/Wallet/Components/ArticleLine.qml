pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A small article below the large one.
Pressable {
    id: line

    required property string title
    required property string iconName
    required property string tint

    property bool ruled: true

    bottomPadding: 8
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 14
    rightPadding: 14
    text: line.title
    topPadding: 8
    topRadius: 0

    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, thumb.visible ? thumb.drawn : 0)

        AppText {
            id: words

            anchors.left: parent.left
            anchors.right: thumb.visible ? thumb.left : arrow.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            maximumLineCount: Theme.roomy ? 4 : 2
            text: line.title
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }

        TintIcon {
            id: thumb

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: line.iconName
            tint: line.tint
            visible: line.iconName !== ""
        }

        Chevron {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !thumb.visible
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: parent.right
        visible: line.ruled && !line.visualFocus
    }
}
