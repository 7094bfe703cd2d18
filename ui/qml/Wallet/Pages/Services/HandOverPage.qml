pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// Where the wallet ends: the merchant's own app, or a page outside.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property ServingViewModel serving: page.phone.serving
    readonly property bool toApp: page.serving.outside === ""

    title: qsTr("Leaving the wallet")

    onBack: page.phone.back()

    PageScroll {
        anchors.fill: parent

        Item {
            height: 12
            width: 1
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 18

            TintIcon {
                name: "wallet-3"
                size: 64
                tint: "blue"
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkFaint
                name: "arrow-right"
                size: 24
            }

            TintIcon {
                name: page.phone.window.icon || "external-link"
                size: 64
                tint: page.phone.window.tint
            }
        }

        AppText {
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            text: page.toApp ? qsTr("Continue in %1").arg(page.serving.appName) : page.serving.outside
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.15
            text: page.toApp ? page.serving.appAbout : qsTr("A page of %1, outside of the wallet.").arg(page.phone.window.name)
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Card {
            height: note.implicitHeight + 28
            width: parent.width

            AppText {
                id: note

                color: Theme.inkSoft
                font.pixelSize: Theme.label
                lineHeight: 1.15
                text: qsTr("The wallet hands over neither your name nor your balance. This simulation ends here: nothing is opened.")
                width: parent.width - 28
                wrapMode: Text.Wrap
                x: 14
                y: 14
            }
        }

        Button {
            height: Math.max(48, implicitHeight)
            text: qsTr("Back to the window")
            width: parent.width

            onClicked: page.phone.back()
        }
    }
}
