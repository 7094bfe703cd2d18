pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Item {
    id: finder

    property bool hot: false
    property bool busy: false

    readonly property color tone: finder.hot ? Theme.tint("green") : Theme.brandInk

    implicitHeight: Math.max(168, words.implicitHeight + 48)

    Repeater {
        model: 4

        Item {
            id: corner

            required property int index

            readonly property bool after: corner.index % 2 === 1
            readonly property bool below: corner.index > 1

            height: 28
            width: 28
            x: corner.after ? finder.width - width : 0
            y: corner.below ? finder.height - height : 0

            Plate {
                color: finder.tone
                height: 3
                radius: 1.5
                width: parent.width
                y: corner.below ? parent.height - height : 0
            }

            Plate {
                color: finder.tone
                height: parent.height
                radius: 1.5
                width: 3
                x: corner.after ? parent.width - width : 0
            }
        }
    }

    Plate {
        anchors.fill: parent
        anchors.margins: 10
        color: Qt.alpha(finder.tone, finder.hot ? 0.18 : 0.06)
        radius: 8
    }

    Column {
        id: words

        anchors.centerIn: parent
        spacing: 8
        width: parent.width - 48

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: finder.tone
            name: finder.busy ? "loader-4" : finder.hot ? "download-2" : "camera-off"
            size: 36
        }

        AppText {
            color: Theme.brandInk
            horizontalAlignment: Text.AlignHCenter
            text: finder.busy ? qsTr("Reading the picture…") : finder.hot ? qsTr("Let go to read the code") : qsTr("No camera on a desk")
            weight: 500
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Qt.alpha(Theme.brandInk, 0.78)
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Drop a picture of a code here, choose one, or tap a code below.")
            visible: !finder.busy && !finder.hot
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
