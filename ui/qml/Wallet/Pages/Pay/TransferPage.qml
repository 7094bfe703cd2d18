pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// Where a transfer begins: to somebody the person knows, or to a bank card.
PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property OrdersViewModel orders: page.phone.orders

    title: qsTr("Transfer")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        Card {
            height: card.implicitHeight
            width: scroll.room

            RowButton {
                id: card

                bottomRadius: Theme.radius
                focus: true
                iconName: "bank-card"
                label: qsTr("Transfer to a card")
                note: qsTr("In two hours or the next day")
                ruled: false
                tint: "amber"
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("order/transfer/to=card")
            }
        }

        Card {
            height: people.implicitHeight
            width: scroll.room

            Column {
                id: people

                topPadding: 12
                width: parent.width

                AppText {
                    bottomPadding: 4
                    color: Theme.inkSoft
                    font.pixelSize: Theme.caption
                    text: qsTr("Contacts")
                    width: parent.width - 28
                    x: 14

                    Accessible.role: Accessible.Heading
                }

                Repeater {
                    id: contacts

                    model: page.orders.contacts

                    TwoLineRow {
                        id: contact

                        required property int index
                        required property string key
                        required property var model

                        bottomRadius: contact.ruled ? 0 : Theme.radius
                        iconName: contact.model.icon
                        plateSize: 36
                        ruled: contact.index < contacts.count - 1
                        title: contact.model.label
                        width: people.width

                        onClicked: page.phone.open("order/transfer/to=contact&contact=" + contact.key)
                    }
                }

                Repeater {
                    model: contacts.count > 0 ? 0 : 4

                    SkeletonRow {
                        width: people.width
                    }
                }
            }
        }

        Card {
            height: earlier.implicitHeight
            visible: page.orders.history.count > 0
            width: scroll.room

            RowButton {
                id: earlier

                bottomRadius: Theme.radius
                iconName: "history"
                label: qsTr("Earlier transfers")
                ruled: false
                topRadius: Theme.radius
                width: parent.width

                onClicked: page.phone.open("orders/transfer")
            }
        }
    }
}
