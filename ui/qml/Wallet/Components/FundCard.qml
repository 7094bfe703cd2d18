pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Card {
    id: card

    required property string yieldText
    required property list<real> points
    required property string fromText
    required property string toText

    property bool tappable: true

    signal opened

    implicitHeight: Theme.gap + head.height + Theme.gap + chart.implicitHeight + Theme.gap

    Pressable {
        anchors.fill: parent
        enabled: card.tappable
        text: qsTr("Yu'e Bao, %1, 7-day annualised").arg(card.yieldText)
        topRadius: card.radius

        onClicked: card.opened()
    }

    Grid {
        id: head

        columns: Theme.roomy ? 1 : 2
        verticalItemAlignment: Grid.AlignVCenter
        width: card.width - 28
        x: 14
        y: Theme.gap

        Row {
            spacing: 8
            width: Theme.roomy ? head.width : head.width - rate.width

            Icon {
                id: safe

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tint("amber")
                name: "safe-2"
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Yu'e Bao")
                width: parent.width - safe.width - 8
            }
        }

        Column {
            id: rate

            AppText {
                anchors.right: Theme.roomy ? undefined : parent.right
                color: Theme.income
                font.pixelSize: Theme.title
                text: card.yieldText || "–"
                weight: 600
            }

            AppText {
                anchors.right: Theme.roomy ? undefined : parent.right
                color: Theme.inkFaint
                font.pixelSize: Theme.tiny
                text: qsTr("7-day annualised")
            }
        }
    }

    FundChart {
        id: chart

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        fromText: card.fromText
        points: card.points
        toText: card.toText
        width: card.width - 28
        x: 14
    }
}
