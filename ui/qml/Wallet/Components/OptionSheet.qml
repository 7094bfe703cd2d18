pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

Sheet {
    id: sheet

    property AbstractItemModel model: null

    signal chosen(string key)

    Flickable {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: rows.implicitHeight
        height: Math.min(contentHeight, sheet.room)
        width: parent.width

        OptionRows {
            id: rows

            bottomPadding: 12
            model: sheet.model
            topPadding: 4
            width: parent.width

            onChosen: key => sheet.chosen(key)
        }
    }
}
