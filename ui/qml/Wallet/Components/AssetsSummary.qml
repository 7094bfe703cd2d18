pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Column {
    id: summary

    required property string totalText
    required property string yesterdayText
    required property string sinceText
    required property bool concealed

    signal eyed
    signal opened

    EyeLine {
        caption: qsTr("Total assets")
        concealed: summary.concealed
        width: summary.width

        onClicked: summary.eyed()
    }

    AppText {
        color: Theme.brandInk
        font.pixelSize: Theme.display
        fontSizeMode: Text.HorizontalFit
        height: Math.round(Theme.display * 1.36)
        minimumPixelSize: 20
        text: summary.totalText || "–"
        width: Math.min(implicitWidth, summary.width - more.width)

        Chevron {
            id: more

            anchors.left: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brandInk
        }

        Pressable {
            anchors.fill: parent
            anchors.rightMargin: -more.width
            ink: Theme.brandInk
            ring: Theme.focusOnBrand
            text: qsTr("How total assets are made up")

            onClicked: summary.opened()
        }
    }

    Grid {
        columns: Theme.roomy ? 1 : 2
        columnSpacing: 32
        rowSpacing: 4
        topPadding: 6

        AssetFigure {
            caption: qsTr("Yesterday")
            figure: summary.yesterdayText
            room: summary.width
        }

        AssetFigure {
            caption: qsTr("Since the start")
            figure: summary.sinceText
            room: summary.width
        }
    }
}
