pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Rectangle {
    id: pad

    property bool withPoint: false
    property bool idle: false
    property int keyHeight: Math.max(48, Theme.chrome(48))

    signal keyed(string key)

    color: Theme.keypad
    enabled: !pad.idle
    implicitHeight: pad.keyHeight * 4 + 4
    opacity: pad.idle ? 0.5 : 1

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Digits")

    Grid {
        anchors.fill: parent
        anchors.topMargin: 1
        columns: 3
        spacing: 1

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", pad.withPoint ? "." : "", "0", "back"]

            KeypadKey {
                required property string modelData

                height: pad.keyHeight
                key: modelData
                width: (pad.width - 2) / 3

                onClicked: pad.keyed(key)
            }
        }
    }
}
