pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property IdentityViewModel identity: page.phone.holdings.identity

    title: qsTr("Identity")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        WindowHead {
            about: page.identity.locked ? qsTr("Paying is locked. Prove who you are to open it.") : qsTr("Identity verified")
            iconName: "shield-user"
            name: page.identity.nameMasked
            tint: page.identity.locked ? "coral" : "blue"
            width: scroll.room
        }

        Card {
            implicitHeight: facts.implicitHeight
            width: scroll.room

            Column {
                id: facts

                bottomPadding: 14
                spacing: 10
                topPadding: 14
                width: parent.width

                KeywordLine {
                    keyword: qsTr("Name")
                    value: page.identity.nameMasked
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("ID number")
                    value: page.phone.person.idMasked
                    width: parent.width
                }

                KeywordLine {
                    keyword: qsTr("Phone")
                    value: page.phone.person.phoneMasked
                    width: parent.width
                }
            }
        }

        Card {
            implicitHeight: ways.implicitHeight
            width: scroll.room

            Column {
                id: ways

                width: parent.width

                RowButton {
                    bottomRadius: 0
                    iconName: "shield-check"
                    label: qsTr("Prove your identity")
                    note: qsTr("Opens paying again after wrong passwords.")
                    topRadius: Theme.radius
                    width: parent.width

                    onClicked: page.phone.open("prove")
                }

                RowButton {
                    bottomRadius: 0
                    iconName: "lock-password"
                    label: qsTr("Change the payment password")
                    width: parent.width

                    onClicked: page.phone.open("change_password")
                }

                RowButton {
                    bottomRadius: Theme.radius
                    iconName: "bank-card"
                    label: qsTr("Bank cards")
                    ruled: false
                    tint: "green"
                    value: page.phone.wealth.cardsText
                    width: parent.width

                    onClicked: page.phone.open("account/bank_cards")
                }
            }
        }
    }
}
