import QtQuick
import QtQuick.Templates as T

/// The tool tip itself: a dark pill below what it explains.
T.ToolTip {
    id: root

    required property TipHost host

    parent: root.host
    visible: root.host.shown
    text: root.host.text
    x: Math.round((root.host.width - width) / 2)
    y: root.host.height + 6
    margins: 8
    padding: 6
    leftPadding: 10
    rightPadding: 10
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape

    contentItem: Words {
        text: root.text
        size: Skin.small
        color: "white"
    }

    background: Rectangle {
        radius: 6
        color: Qt.lighter(Skin.rail, 1.15)
    }
}
