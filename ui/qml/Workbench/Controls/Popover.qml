import QtQuick
import QtQuick.Templates as T

/// A floating panel with a shadow; Esc or a press outside closes it.
T.Popup {
    id: root

    margins: 8
    padding: 8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding

    background: Item {
        Shade {
            anchors.fill: parent
        }

        Rectangle {
            anchors.fill: parent
            radius: 12
            color: Skin.floating
            border.color: Skin.panelLine
            border.width: 1
        }
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Skin.quick
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Skin.quick
        }
    }
}
