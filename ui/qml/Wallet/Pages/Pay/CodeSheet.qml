pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

Column {
    id: sheet

    required property AbstractItemModel model

    readonly property int across: Theme.roomy ? 1 : 2

    signal chosen(string key)
    signal saveAsked

    spacing: 8

    Item {
        height: Math.max(44, heading.implicitHeight)
        width: parent.width

        AppText {
            id: heading

            anchors.left: parent.left
            anchors.right: save.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brandInk
            text: qsTr("Codes at hand")
            weight: 500
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }

        IconButton {
            id: save

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconColor: Theme.brandInk
            iconName: "download-2"
            iconSize: 22
            text: qsTr("Save these codes as pictures")

            onClicked: sheet.saveAsked()
        }
    }

    Grid {
        id: grid

        columns: sheet.across
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: sheet.model

            CodeThumb {
                id: thumb

                required property string key

                wide: sheet.across === 1
                width: (grid.width - (sheet.across - 1) * grid.spacing) / sheet.across

                onClicked: sheet.chosen(thumb.key)
            }
        }
    }
}
