pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

Card {
    id: card

    required property AbstractItemModel model
    required property string title
    required property string priceText

    implicitHeight: words.implicitHeight

    Column {
        id: words

        bottomPadding: 14
        spacing: 8
        topPadding: 14
        width: parent.width

        Item {
            height: Math.max(name.implicitHeight, price.implicitHeight)
            width: parent.width

            AppText {
                id: name

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                text: card.title
                width: price.x - x - 8
                x: 14
            }

            AppText {
                id: price

                anchors.right: parent.right
                anchors.rightMargin: 14
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideNone
                font.pixelSize: Theme.chrome(22)
                text: card.priceText
                weight: 600

                Accessible.name: qsTr("%1 %2").arg(card.title).arg(card.priceText)
            }
        }

        PairList {
            model: card.model
            width: parent.width
        }
    }
}
