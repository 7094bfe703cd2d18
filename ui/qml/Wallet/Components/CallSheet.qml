pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A shop's number before it is dialled. The simulator does not call anybody.
Sheet {
    id: sheet

    required property string number

    title: qsTr("Call the shop")

    Column {
        bottomPadding: 20
        spacing: 16
        topPadding: 20
        width: parent.width - 32
        x: 16

        AppText {
            font.pixelSize: Theme.chrome(24)
            horizontalAlignment: Text.AlignHCenter
            text: sheet.number
            weight: 600
            width: parent.width
        }

        AppText {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This is where the phone would dial. The simulator calls nobody.")
            width: parent.width
            wrapMode: Text.Wrap
        }

        Button {
            focus: true
            height: Math.max(48, implicitHeight)
            text: qsTr("Back to the window")
            width: parent.width

            onClicked: sheet.dismissed()
        }
    }
}
