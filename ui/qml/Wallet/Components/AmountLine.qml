pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

TextField {
    id: field

    required property string label
    required property string sign

    font.pixelSize: Theme.display
    implicitHeight: Math.round(Theme.display * 1.5)
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    leftPadding: mark.implicitWidth + 8
    maximumLength: 16
    placeholderText: "0.00"
    rightPadding: 0
    weight: 500

    Accessible.name: field.label

    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            color: field.faulty ? Theme.danger : field.activeFocus ? Theme.focusRing : Theme.line
            height: field.faulty || field.activeFocus ? 2 : 1
            width: parent.width
        }
    }

    AppText {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideNone
        font.pixelSize: Theme.chrome(field.sign.length > 1 ? 20 : 28)
        text: field.sign
        weight: 500

        Accessible.ignored: true
    }
}
