pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Card {
    id: card

    required property string name
    required property string about
    required property var shows

    readonly property int columns: Theme.roomy ? 2 : card.width > 380 ? 4 : 3

    signal picked(string key)

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 14
        spacing: 4
        topPadding: 12
        width: parent.width - 28
        x: 14

        AppText {
            text: card.name
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            text: card.about
            width: parent.width
            wrapMode: Text.Wrap
        }

        Item {
            height: 4
            width: 1
        }

        Grid {
            id: times

            columnSpacing: 8
            columns: card.columns
            rowSpacing: 8
            width: parent.width

            Repeater {
                model: card.shows

                ShowChip {
                    required property var modelData

                    able: modelData.able
                    hall: modelData.hall
                    rest: modelData.rest
                    price: modelData.price
                    spoken: modelData.spoken
                    time: modelData.time
                    width: Math.floor((times.width - (times.columns - 1) * times.columnSpacing) / times.columns)

                    onClicked: card.picked(modelData.key)
                }
            }
        }
    }
}
