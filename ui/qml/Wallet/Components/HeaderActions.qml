pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

Row {
    id: actions

    required property AbstractItemModel model

    property int dotSize: 8

    signal opened(string route)

    Repeater {
        model: actions.model

        IconButton {
            id: tool

            required property string accessibleName
            required property string route
            required property var model

            badgeDot: tool.model.badgeDot
            badgeNode: tool.model.badgeNode
            badgeText: tool.model.badgeText
            dotSize: actions.dotSize
            iconColor: Theme.brandInk
            iconName: tool.model.icon
            text: tool.accessibleName

            onClicked: actions.opened(tool.route)
        }
    }
}
