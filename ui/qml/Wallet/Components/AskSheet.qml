pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// Asks once more before something that cannot be taken back.
Sheet {
    id: sheet

    required property string body
    required property string action

    signal agreed

    PageScroll {
        bottomPadding: 20
        height: Math.min(contentHeight, sheet.room)
        sideMargin: 16
        spacing: 16
        topPadding: 16
        width: parent.width

        AppText {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            text: sheet.body
            width: parent.width
            wrapMode: Text.Wrap
        }

        Button {
            focus: true
            height: Math.max(48, implicitHeight)
            text: sheet.action
            width: parent.width

            onClicked: sheet.agreed()
        }
    }
}
