pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Pressable {
    id: control

    required property string label

    property string iconName: ""
    property string tint: "blue"
    property string value: ""
    property string note: ""
    property string badgeText: ""
    property bool badgeDot: false
    property bool chevron: true
    property bool ruled: true
    property int dotSize: 8

    readonly property bool stacked: Theme.roomy && control.value !== ""
    readonly property real indent: control.iconName === "" ? 0 : Theme.art(24) + 14

    bottomPadding: 10
    implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 14
    rightPadding: control.chevron ? 8 : 14
    text: [control.label, control.value, control.note].filter(part => part !== "").join(qsTr(", "))
    topPadding: 10
    topRadius: 0

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Icon {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(control.tint)
            name: control.iconName
            visible: control.iconName !== ""
        }

        Badge {
            anchors.right: glyph.right
            anchors.rightMargin: dot && text === "" ? -Math.round(dotSize / 2) : -10
            anchors.verticalCenter: glyph.top
            dot: control.badgeDot
            dotSize: control.dotSize
            text: control.badgeText
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: control.indent
            anchors.right: control.stacked ? arrow.left : figure.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                maximumLineCount: Theme.roomy ? 3 : 2
                text: control.label
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkSoft
                text: control.value
                visible: control.stacked
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkFaint
                font.pixelSize: Theme.caption
                text: control.note
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        AppText {
            id: figure

            anchors.right: arrow.left
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            elide: Text.ElideNone
            text: control.stacked ? "" : control.value

            Accessible.ignored: true
        }

        Chevron {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: control.chevron
            width: control.chevron ? arrow.drawn : 0
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 14 + control.indent
        anchors.right: parent.right
        visible: control.ruled && !control.visualFocus
    }
}
