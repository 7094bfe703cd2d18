pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    title: qsTr("Settings")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        WindowHead {
            about: qsTr("Identity verified")
            iconName: "shield-user"
            name: page.phone.person.name
            tint: "blue"
            width: scroll.room
        }

        Card {
            height: facts.implicitHeight
            width: scroll.room

            Column {
                id: facts

                bottomPadding: 14
                spacing: 10
                topPadding: 14
                width: parent.width

                KeywordLine {
                    keyword: qsTr("Phone")
                    value: page.phone.person.phoneMasked
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("ID number")
                    value: page.phone.person.idMasked
                    width: parent.width
                }
            }
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Language, theme and text size are chosen in the bar above the phone. This is a simulation: no real money moves.")
            width: scroll.room
            wrapMode: Text.Wrap
        }
    }
}
