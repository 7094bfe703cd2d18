pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A coupon: how much off beside whose and until when, with one thing to do.
Card {
    id: ticket

    required property string value
    required property string condition
    required property string merchant
    required property string detail
    required property string note
    required property string stateText
    required property string tint
    required property bool live

    property string action: ""
    property string errorText: ""

    signal acted
    signal opened

    readonly property bool stacked: Theme.roomy || ticket.width < 280
    readonly property real beside: ticket.action === "" || ticket.stacked ? 0 : act.width + 12

    implicitHeight: content.height + fault.height + (ticket.action !== "" && ticket.stacked ? act.height + 12 : 0)

    Pressable {
        id: content

        bottomRadius: ticket.radius
        height: implicitHeight
        padding: 0
        text: [ticket.value, ticket.condition, ticket.merchant, ticket.detail, ticket.note, ticket.stateText].filter(part => part !== "").join(qsTr(", "))
        topRadius: ticket.radius
        width: ticket.width - ticket.beside

        contentItem: Item {
            implicitHeight: ticket.stacked ? stub.implicitHeight + words.implicitHeight : Math.max(stub.implicitHeight, words.implicitHeight)

            Plate {
                id: stub

                bottomLeftRadius: ticket.stacked ? 0 : ticket.radius
                color: Theme.wash(ticket.live ? ticket.tint : "grey")
                height: ticket.stacked ? stub.implicitHeight : parent.height
                implicitHeight: figures.implicitHeight + 24
                radius: 0
                topLeftRadius: ticket.radius
                topRightRadius: ticket.stacked ? ticket.radius : 0
                width: ticket.stacked ? ticket.width : Math.max(88, Theme.chrome(96))

                Column {
                    id: figures

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 16
                    x: 8

                    AppText {
                        color: ticket.live ? Theme.ink : Theme.inkFaint
                        font.pixelSize: Theme.chrome(26)
                        fontSizeMode: Text.HorizontalFit
                        height: Math.round(Theme.chrome(26) * 1.3)
                        horizontalAlignment: Text.AlignHCenter
                        minimumPixelSize: 16
                        text: ticket.value
                        weight: 600
                        width: parent.width

                        Accessible.ignored: true
                    }

                    AppText {
                        color: ticket.live ? Theme.inkSoft : Theme.inkFaint
                        font.pixelSize: Theme.caption
                        horizontalAlignment: Text.AlignHCenter
                        text: ticket.condition
                        width: parent.width
                        wrapMode: Text.Wrap

                        Accessible.ignored: true
                    }
                }
            }

            Column {
                id: words

                bottomPadding: 12
                spacing: 2
                topPadding: 12
                width: parent.width - x - 12
                x: ticket.stacked ? 14 : stub.width + 12
                y: ticket.stacked ? stub.implicitHeight : Math.round((parent.height - height) / 2)

                AppText {
                    color: ticket.live ? Theme.ink : Theme.inkSoft
                    text: ticket.merchant
                    weight: 500
                    width: parent.width
                    wrapMode: Text.Wrap

                    Accessible.ignored: true
                }

                AppText {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.caption
                    text: ticket.detail
                    width: parent.width
                    wrapMode: Text.Wrap

                    Accessible.ignored: true
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    text: ticket.note
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap

                    Accessible.ignored: true
                }

                AppText {
                    color: Theme.inkFaint
                    font.pixelSize: Theme.caption
                    text: ticket.stateText
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap

                    Accessible.ignored: true
                }
            }
        }

        onClicked: ticket.opened()
    }

    Button {
        id: act

        anchors.right: parent.right
        anchors.rightMargin: 12
        height: Math.max(44, implicitHeight)
        text: ticket.action
        visible: ticket.action !== ""
        width: ticket.stacked ? ticket.width - 24 : Math.max(72, implicitWidth)
        y: ticket.stacked ? content.height : Math.round((content.height - height) / 2)

        Accessible.name: qsTr("%1: %2 %3, %4").arg(ticket.action).arg(ticket.value).arg(ticket.condition).arg(ticket.merchant)

        onClicked: ticket.acted()
    }

    Item {
        id: fault

        height: line.visible ? line.height + 12 : 0
        width: parent.width
        y: content.height + (ticket.action !== "" && ticket.stacked ? act.height + 12 : 0)

        ErrorLine {
            id: line

            text: ticket.errorText
            width: parent.width - 28
            x: 14
        }
    }
}
