pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

// One of the person's accounts, chosen from a list that rises from below.
Sheet {
    id: sheet

    required property AbstractItemModel model

    signal chosen(string key)

    Flickable {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: methods.implicitHeight
        height: Math.min(contentHeight, sheet.room)
        width: parent.width

        MethodList {
            id: methods

            model: sheet.model
            width: parent.width

            onChosen: key => sheet.chosen(key)
        }
    }
}
