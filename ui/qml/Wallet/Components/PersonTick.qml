pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// Somebody who can be chosen, one of many or (`single`) one of all.
Pressable {
    id: row

    required property string name
    required property string tint
    required property bool chosen

    property string amountText: ""
    property bool single: false
    property bool ruled: true

    bottomPadding: 8
    implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 14
    rightPadding: 14
    text: [row.name, row.amountText].filter(part => part !== "").join(qsTr(", "))
    topPadding: 8
    topRadius: 0

    Accessible.checkable: true
    Accessible.checked: row.chosen
    Accessible.role: row.single ? Accessible.RadioButton : Accessible.CheckBox

    contentItem: Item {
        implicitHeight: Math.max(plate.drawn, words.implicitHeight)

        TintIcon {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            name: "user-3"
            size: 36
            tint: row.tint
        }

        Column {
            id: words

            anchors.left: plate.right
            anchors.leftMargin: 12
            anchors.right: owed.visible ? owed.left : tick.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: row.name
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            AppText {
                color: Theme.inkSoft
                text: row.amountText
                visible: Theme.roomy && text !== ""
                width: parent.width

                Accessible.ignored: true
            }
        }

        AppText {
            id: owed

            anchors.right: tick.left
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            elide: Text.ElideNone
            text: row.amountText
            visible: !Theme.roomy && text !== ""

            Accessible.ignored: true
        }

        Icon {
            id: tick

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: row.chosen ? Theme.accent : Theme.inkFaint
            filled: row.chosen
            name: row.chosen ? "checkbox-circle" : "checkbox-blank-circle"
            size: 22
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 14 + plate.drawn + 12
        anchors.right: parent.right
        visible: row.ruled && !row.visualFocus
    }
}
