pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// Where the shop is: streets drawn round its address.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ServingViewModel serving: page.phone.serving

    title: qsTr("Where it is")

    onBack: page.phone.back()

    PageScroll {
        anchors.fill: parent

        StreetMap {
            height: Math.max(220, Math.round(width * 0.8))
            iconName: page.phone.window.icon || "map-pin-2"
            tint: page.phone.window.tint
            width: parent.width
        }

        Card {
            height: where.implicitHeight + 28
            width: parent.width

            Column {
                id: where

                spacing: 4
                width: parent.width - 28
                x: 14
                y: 14

                AppText {
                    text: page.phone.window.name
                    weight: 600
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkSoft
                    text: page.serving.address
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    text: qsTr("A sketch of the streets, not a map.")
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
