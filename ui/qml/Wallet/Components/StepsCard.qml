pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

Card {
    id: card

    required property AbstractItemModel model

    implicitHeight: lines.implicitHeight

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")

    Column {
        id: lines

        bottomPadding: 6
        topPadding: 6
        width: parent.width

        Repeater {
            id: steps

            model: card.model

            StepLine {
                required property int index

                first: index === 0
                last: index === steps.count - 1
                width: lines.width
            }
        }
    }
}
