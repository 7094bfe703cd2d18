pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A question before something that cannot be undone.
Sheet {
    id: sheet

    required property string body
    required property string yesText
    required property string noText

    signal agreed

    Column {
        bottomPadding: Theme.gap
        spacing: Theme.gap
        topPadding: Theme.gap
        width: parent.width - 2 * Theme.gap
        x: Theme.gap

        AppText {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            text: sheet.body
            width: parent.width
            wrapMode: Text.Wrap
        }

        Button {
            height: Math.max(48, implicitHeight)
            text: sheet.yesText
            width: parent.width

            onClicked: sheet.agreed()
        }

        Button {
            height: Math.max(48, implicitHeight)
            primary: false
            text: sheet.noText
            width: parent.width

            onClicked: sheet.dismissed()
        }
    }
}
