pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

Item {
    id: header

    required property AbstractItemModel actions
    required property int topInset

    property int dotSize: 8

    signal opened(string route)

    implicitHeight: header.topInset + 52

    Pressable {
        id: field

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: tools.left
        anchors.rightMargin: 8
        ring: Theme.focusOnBrand
        text: qsTr("Search functions and services")

        onClicked: header.opened("search")

        background: Item {
            Plate {
                anchors.fill: parent
                anchors.leftMargin: 0
                anchors.margins: 4
                border.color: Theme.focusOnBrand
                border.width: field.visualFocus ? 2 : 0
                color: field.down ? Qt.darker(Theme.headerField, 1.2) : Theme.headerField
                radius: height / 2
            }
        }
        contentItem: Item {
            Icon {
                id: lens

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.brandInk
                name: "search"
                size: 18
                x: 12
            }

            AppText {
                anchors.left: lens.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                color: Qt.alpha(Theme.brandInk, 0.9)
                font.pixelSize: Theme.chrome(13)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                text: field.text

                Accessible.ignored: true
            }
        }
    }

    HeaderActions {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: field.verticalCenter
        dotSize: header.dotSize
        model: header.actions

        onOpened: route => header.opened(route)
    }
}
