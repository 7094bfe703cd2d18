pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    property bool leaving: false

    readonly property ServingViewModel serving: page.phone.serving

    title: qsTr("About this shop")

    onBack: page.phone.back()

    PageScroll {
        anchors.fill: parent

        WindowHead {
            about: page.phone.window.about
            iconName: page.phone.window.icon
            name: page.phone.window.name
            tint: page.phone.window.tint
            width: parent.width
        }

        Card {
            height: manner.implicitHeight
            visible: page.serving.followed
            width: parent.width

            Column {
                id: manner

                width: parent.width

                SwitchRow {
                    label: qsTr("Mute")
                    note: qsTr("Messages still come, without a sound or a number.")
                    on: page.phone.window.muted
                    ruled: true
                    topRadius: Theme.radius
                    width: parent.width

                    onClicked: page.phone.window.toggleMute()
                }

                SwitchRow {
                    bottomRadius: Theme.radius
                    label: qsTr("Refuse messages")
                    note: qsTr("Only receipts and answers to what you ask still come.")
                    on: page.serving.refused
                    width: parent.width

                    onClicked: page.serving.toggleRefuse()
                }
            }
        }

        Card {
            height: ways.implicitHeight
            width: parent.width

            Column {
                id: ways

                width: parent.width

                RowButton {
                    bottomRadius: ruled ? 0 : Theme.radius
                    iconName: "file-list-3"
                    label: qsTr("What I spent here")
                    ruled: address.visible || app.visible
                    topRadius: Theme.radius
                    width: parent.width

                    onClicked: page.phone.open("bills/at/" + page.phone.window.merchantId)
                }

                RowButton {
                    id: address

                    bottomRadius: ruled ? 0 : Theme.radius
                    iconName: "map-pin-2"
                    label: page.serving.address
                    ruled: app.visible
                    tint: "green"
                    visible: page.serving.address !== ""
                    width: parent.width

                    onClicked: page.phone.open("place/" + page.phone.window.merchantId)
                }

                RowButton {
                    id: app

                    bottomRadius: Theme.radius
                    iconName: "external-link"
                    label: qsTr("Continue in the shop's own app")
                    ruled: false
                    tint: "violet"
                    visible: page.serving.appName !== ""
                    width: parent.width

                    onClicked: page.serving.openApp()
                }
            }
        }

        Card {
            height: lines.implicitHeight + 28
            visible: page.serving.phoneNumber !== ""
            width: parent.width

            Column {
                id: lines

                spacing: 8
                width: parent.width
                y: 14

                KeywordLine {
                    keyword: qsTr("Phone")
                    value: page.serving.phoneNumber
                    width: parent.width
                }

                PairList {
                    model: page.serving.facts
                    width: parent.width
                }
            }
        }

        ErrorLine {
            text: page.serving.errorText
            width: parent.width
        }

        Button {
            height: Math.max(48, implicitHeight)
            primary: !page.serving.followed
            text: page.serving.followed ? qsTr("Unfollow") : qsTr("Follow")
            width: parent.width

            onClicked: {
                if (page.serving.followed)
                    page.leaving = true;
                else
                    page.serving.follow();
            }
        }
    }

    LeaveSheet {
        anchors.fill: parent
        open: page.leaving
        topInset: page.topInset

        onAgreed: {
            page.leaving = false;
            page.serving.unfollow();
        }
        onDismissed: page.leaving = false
    }
}
