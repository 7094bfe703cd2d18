pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// One person's share of a split bill: what it is, whether it came, and a way to ask again.
Item {
    id: line

    required property string name
    required property string tint
    required property string amountText
    required property string stateText
    required property string errorText
    required property bool paid
    required property bool able

    property bool ruled: true

    signal reminded

    readonly property real inset: 14 + plate.drawn + 12

    implicitHeight: words.implicitHeight + 20

    TintIcon {
        id: plate

        name: "user-3"
        size: 40
        tint: line.tint
        x: 14
        y: 10
    }

    Column {
        id: words

        anchors.left: plate.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 14
        spacing: 2
        y: 10

        Item {
            implicitHeight: Math.max(Theme.art(40), told.implicitHeight, button.height)
            width: parent.width

            Column {
                id: told

                anchors.left: parent.left
                anchors.right: button.visible && !Theme.roomy ? button.left : parent.right
                anchors.rightMargin: button.visible && !Theme.roomy ? 8 : 0
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    text: qsTr("%1  %2", "a name and an amount").arg(line.name).arg(line.amountText)
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                Row {
                    spacing: 4
                    width: parent.width

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.good
                        filled: true
                        name: "checkbox-circle"
                        size: 14
                        visible: line.paid
                    }

                    AppText {
                        color: line.paid ? Theme.good : Theme.inkFaint
                        font.pixelSize: Theme.caption
                        text: line.stateText
                        width: told.width - (line.paid ? Theme.art(14) + 4 : 0)
                        wrapMode: Text.Wrap
                    }
                }

                Item {
                    height: line.able && Theme.roomy ? button.height + 6 : 0
                    width: 1
                }
            }

            Button {
                id: button

                anchors.bottom: Theme.roomy ? parent.bottom : undefined
                anchors.right: parent.right
                anchors.verticalCenter: Theme.roomy ? undefined : parent.verticalCenter
                primary: false
                text: qsTr("Remind")
                visible: line.able
                width: Theme.roomy ? parent.width : implicitWidth

                Accessible.name: qsTr("Remind %1").arg(line.name)
                onClicked: line.reminded()
            }
        }

        ErrorLine {
            text: line.errorText
            topPadding: 4
            width: parent.width
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: line.inset
        anchors.right: parent.right
        visible: line.ruled
    }
}
