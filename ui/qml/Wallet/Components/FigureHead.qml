pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// The large figure of a page on the brand's ground, with the eye beside its name.
BrandGround {
    id: head

    required property string caption
    required property string figure
    required property bool concealed

    default property alias content: more.data

    signal eyed

    implicitHeight: words.implicitHeight + 28
    radius: Theme.radius

    Column {
        id: words

        width: parent.width - 32
        x: 16
        y: 14

        EyeLine {
            caption: head.caption
            concealed: head.concealed
            width: parent.width

            onClicked: head.eyed()
        }

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.display
            fontSizeMode: Text.HorizontalFit
            height: Math.round(Theme.display * 1.36)
            minimumPixelSize: 20
            text: head.figure || "–"
            width: parent.width
        }

        Column {
            id: more

            spacing: 6
            width: parent.width
        }
    }
}
