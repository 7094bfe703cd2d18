pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// What is shown at the door: on white paper whatever the theme, with the code as bars or as a square.
Plate {
    id: face

    required property string title
    required property string whenText
    required property string placeText
    required property string seatText
    required property string groups
    required property string codeSource
    required property string stateText
    required property bool bars
    required property bool live

    color: Theme.codePaper
    implicitHeight: words.implicitHeight
    radius: Theme.radius

    Column {
        id: words

        bottomPadding: 18
        spacing: 4
        topPadding: 18
        width: parent.width - 32
        x: 16

        AppText {
            color: Theme.codeInk
            font.pixelSize: Theme.chrome(20)
            horizontalAlignment: Text.AlignHCenter
            text: face.title
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.codeInk
            font.pixelSize: Theme.body
            horizontalAlignment: Text.AlignHCenter
            text: face.whenText
            weight: 500
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Qt.alpha(Theme.codeInk, 0.68)
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            text: face.placeText
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.codeInk
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            text: face.seatText
            width: parent.width
            wrapMode: Text.Wrap
        }

        Item {
            height: 10
            width: 1
        }

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            height: code.height
            width: parent.width

            CodePicture {
                id: code

                anchors.horizontalCenter: parent.horizontalCenter
                description: face.live ? qsTr("Code %1").arg(face.groups) : ""
                height: face.bars ? 76 : width
                opacity: face.live ? 1 : 0.12
                source: face.codeSource
                width: face.bars ? parent.width : Math.min(196, parent.width)
            }

            Plate {
                anchors.centerIn: parent
                border.color: Qt.alpha(Theme.codeInk, 0.55)
                border.width: 2
                color: Theme.codePaper
                height: stamp.implicitHeight + 16
                radius: 8
                rotation: -8
                visible: !face.live
                width: Math.min(parent.width, stamp.implicitWidth + 36)

                AppText {
                    id: stamp

                    anchors.fill: parent
                    color: Qt.alpha(Theme.codeInk, 0.7)
                    font.pixelSize: Theme.chrome(20)
                    horizontalAlignment: Text.AlignHCenter
                    text: face.stateText
                    weight: 600
                }
            }
        }

        AppText {
            color: Theme.codeInk
            font.letterSpacing: 0.5
            font.pixelSize: Theme.chrome(16)
            fontSizeMode: Text.HorizontalFit
            font.strikeout: !face.live
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 11
            text: face.groups
            topPadding: 6
            weight: 500
            width: parent.width
        }
    }
}
