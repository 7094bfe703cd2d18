pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Item {
    id: line

    required property string text

    property color ink: Theme.danger
    property bool centred: false
    property int topPadding: 0

    readonly property real textWidth: Math.min(message.implicitWidth, line.width - mark.drawn - 8)

    implicitHeight: message.implicitHeight + line.topPadding
    visible: line.text !== ""

    Accessible.role: Accessible.AlertMessage
    Accessible.name: line.text

    Icon {
        id: mark

        color: line.ink
        name: "error-warning"
        size: 18
        x: line.centred ? Math.round((line.width - line.textWidth - mark.drawn - 8) / 2) : 0
        y: line.topPadding + Math.round((message.firstLine - height) / 2)
    }

    AppText {
        id: message

        readonly property int firstLine: Math.round(font.pixelSize * 1.45)

        anchors.left: mark.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: line.topPadding
        color: line.ink
        font.pixelSize: Theme.label
        text: line.text
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }
}
