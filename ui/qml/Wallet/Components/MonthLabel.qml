pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Rectangle {
    id: label

    required property string section

    color: Theme.page
    implicitHeight: words.implicitHeight

    AppText {
        id: words

        bottomPadding: 6
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        leftPadding: 14
        text: label.section
        topPadding: 12
        weight: 500
        width: parent.width

        Accessible.role: Accessible.Heading
    }
}
