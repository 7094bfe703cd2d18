pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

TextField {
    id: field

    property bool fixed: false

    font.pixelSize: Theme.display
    implicitHeight: Math.round(Theme.display * 1.5)
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    leftPadding: Theme.chrome(28)
    maximumLength: 16
    placeholderText: "0.00"
    readOnly: field.fixed
    rightPadding: 0
    weight: 500

    Accessible.name: qsTr("Amount in yuan")

    background: Item {}

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.chrome(28)
        text: "¥"
        weight: 500

        Accessible.ignored: true
    }
}
