pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// How a ride stands: the state large, what is next, the way with the car on it, the driver.
Card {
    id: card

    required property TaxiViewModel taxi

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 16
        spacing: 8
        topPadding: 16
        width: parent.width - 28
        x: 14

        AppText {
            font.pixelSize: Theme.chrome(22)
            text: card.taxi.stateText
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }

        AppText {
            color: Theme.inkSoft
            text: card.taxi.nextText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        RideWay {
            stage: card.taxi.stage
            width: parent.width
        }

        Item {
            height: who.implicitHeight
            visible: card.taxi.driverName !== ""
            width: parent.width

            TintIcon {
                id: face

                anchors.verticalCenter: parent.verticalCenter
                name: "user-3"
                size: 44
                tint: "amber"
            }

            Column {
                id: who

                anchors.left: face.right
                anchors.leftMargin: 12
                anchors.right: parent.right

                AppText {
                    text: card.taxi.driverName
                    weight: 500
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.label
                    text: card.taxi.carText
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    font.pixelSize: Theme.chrome(17)
                    text: card.taxi.plateText
                    weight: 600
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        KeywordLine {
            inset: 0
            keyword: qsTr("From")
            value: card.taxi.originName
            width: parent.width
        }

        KeywordLine {
            inset: 0
            keyword: qsTr("To")
            value: card.taxi.targetName
            width: parent.width
        }

        KeywordLine {
            inset: 0
            keyword: qsTr("Driven")
            value: card.taxi.drivenText
            visible: card.taxi.drivenText !== ""
            width: parent.width
        }

        KeywordLine {
            inset: 0
            keyword: qsTr("Fare")
            value: card.taxi.paidText
            visible: card.taxi.paidText !== ""
            width: parent.width
        }
    }
}
