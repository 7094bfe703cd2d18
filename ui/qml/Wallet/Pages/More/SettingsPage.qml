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

        Card {
            height: own.implicitHeight
            width: scroll.room

            Column {
                id: own

                width: parent.width

                SwitchRow {
                    label: qsTr("Focus")
                    note: page.phone.preferences.focusNote
                    on: page.phone.preferences.focusOn
                    ruled: true
                    topRadius: Theme.radius
                    bottomRadius: 0
                    width: parent.width

                    onClicked: page.phone.preferences.toggleFocus()
                }

                RowButton {
                    bottomRadius: Theme.radius
                    label: qsTr("Time zone")
                    note: qsTr("Quiet hours and daily limits count in this time zone.")
                    ruled: false
                    value: page.phone.preferences.zoneName
                    width: parent.width

                    onClicked: zones.open = true
                }
            }
        }

        Card {
            height: others.implicitHeight
            width: scroll.room

            RowButton {
                id: others

                bottomRadius: Theme.radius
                iconName: "user-shared-2"
                label: qsTr("Sign in as …")
                note: qsTr("Anybody who lives in this world. A function of the simulator.")
                ruled: false
                tint: "violet"
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("people")
            }
        }

        Card {
            height: identity.implicitHeight
            width: scroll.room

            RowButton {
                id: identity

                bottomRadius: Theme.radius
                iconName: "shield-user"
                label: qsTr("Identity and password")
                ruled: false
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("account/identity")
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

    ZoneSheet {
        id: zones

        anchors.fill: parent
        model: page.phone.preferences.zones
        parent: page
        topInset: page.topInset

        onChosen: key => {
            page.phone.preferences.travel(key);
            zones.open = false;
        }
        onDismissed: zones.open = false
    }
}
