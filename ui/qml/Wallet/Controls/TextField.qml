pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wallet.Theme

T.TextField {
    id: field

    property color wash: Theme.surface
    property bool faulty: false
    property int corner: 10
    property int weight: 400

    color: Theme.ink
    font.family: Theme.fontFamily
    font.features: ({
            "tnum": 1
        })
    font.pixelSize: Theme.body
    font.variableAxes: ({
            "wght": field.weight
        })
    implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
    leftPadding: 14
    placeholderTextColor: Theme.inkFaint
    renderType: Text.QtRendering
    rightPadding: 14
    selectByMouse: true
    selectedTextColor: Theme.brandInk
    selectionColor: Theme.brand
    verticalAlignment: TextInput.AlignVCenter

    Accessible.name: field.placeholderText

    background: Plate {
        border.color: field.faulty ? Theme.danger : field.activeFocus ? Theme.focusRing : Theme.line
        border.width: field.activeFocus || field.faulty ? 2 : 1
        color: field.wash
        radius: field.corner
    }

    AppText {
        anchors.fill: parent
        anchors.leftMargin: field.leftPadding + 2
        anchors.rightMargin: field.rightPadding
        color: field.placeholderTextColor
        font.pixelSize: field.font.pixelSize
        text: field.placeholderText
        visible: field.length === 0 && field.preeditText === ""
        weight: field.weight

        Accessible.ignored: true
    }
}
