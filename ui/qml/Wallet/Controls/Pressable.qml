pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wallet.Theme

// `badgeNode` names what it stands for in the tree of badges, where it can carry one.
T.AbstractButton {
    id: control

    property string badgeNode: ""

    property color ink: Theme.ink
    property color ring: Theme.focusRing
    property real topRadius: 8
    property real bottomRadius: control.topRadius

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)

    Accessible.role: Accessible.Button
    Accessible.name: control.text
    Accessible.onPressAction: control.click()
    Keys.onEnterPressed: control.click()
    Keys.onReturnPressed: control.click()

    background: Rectangle {
        border.color: control.ring
        border.width: control.visualFocus ? 2 : 0
        bottomLeftRadius: control.bottomRadius
        bottomRightRadius: control.bottomRadius
        color: Qt.alpha(control.ink, control.down ? 0.1 : control.hovered ? 0.04 : 0)
        topLeftRadius: control.topRadius
        topRightRadius: control.topRadius

        Behavior on color {
            ColorAnimation {
                duration: Theme.fast
                easing.type: Easing.OutQuad
            }
        }
    }
}
