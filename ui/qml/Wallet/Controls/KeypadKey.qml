pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Pressable {
    id: control

    property string key: ""

    readonly property bool quiet: control.key === "" || control.key === "back"

    autoRepeat: control.key === "back"
    enabled: control.key !== ""
    focusPolicy: Qt.NoFocus
    text: control.key === "back" ? qsTr("Delete the last digit") : control.key
    topRadius: 0

    Accessible.ignored: control.key === ""

    background: Rectangle {
        color: control.down ? Theme.keypad : control.quiet ? Theme.keypad : Theme.keypadKey

        Behavior on color {
            ColorAnimation {
                duration: Theme.fast
            }
        }
    }
    contentItem: Item {
        AppText {
            anchors.centerIn: parent
            font.pixelSize: Theme.chrome(22)
            text: control.key
            visible: !control.quiet

            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            name: "delete-back-2"
            drawn: Theme.chrome(22)
            visible: control.key === "back"
        }
    }
}
