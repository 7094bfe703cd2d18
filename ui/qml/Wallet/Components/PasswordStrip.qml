pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls

Item {
    id: strip

    required property int filled
    required property bool faulty
    required property bool working

    property bool tight: false

    implicitHeight: strip.tight ? 54 : 66

    PinBoxes {
        anchors.horizontalCenter: parent.horizontalCenter
        faulty: strip.faulty
        filled: strip.filled
        size: Math.min(44, Math.floor((strip.width - 32) / 6))
        visible: !strip.working
        y: strip.tight ? 4 : 6
    }

    Spinner {
        anchors.centerIn: parent
        text: qsTr("Paying…")
        visible: strip.working
    }
}
