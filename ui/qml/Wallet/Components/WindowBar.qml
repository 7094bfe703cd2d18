pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// A window's foot: its menu, or the field to write to customer service.
Rectangle {
    id: bar

    required property var menu
    required property bool feedback
    required property string errorText

    property bool writing: false
    property string opened: ""

    readonly property var places: bar.feedback ? bar.menu.concat([({
                "id": "feedback",
                "name": qsTr("Feedback"),
                "icon": "",
                "items": []
            })]) : bar.menu
    readonly property var below: (bar.menu.find(item => item.id === bar.opened) ?? ({
                "items": []
            })).items

    signal tapped(string item)
    signal written(string words)

    color: Theme.surface
    implicitHeight: words.height + foot.height

    Keys.onEscapePressed: event => {
        event.accepted = bar.opened !== "" || bar.writing;
        bar.opened = "";
        bar.writing = false;
    }

    Divider {
        width: parent.width
    }

    ErrorLine {
        id: words

        height: visible ? implicitHeight + 4 : 0
        text: bar.errorText
        topPadding: 8
        width: parent.width - 2 * Theme.gap
        x: Theme.gap
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        height: Math.max(52, row.implicitHeight, field.implicitHeight + 8)
        width: parent.width

        IconButton {
            id: turn

            anchors.left: parent.left
            anchors.leftMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            iconColor: Theme.inkSoft
            iconName: bar.writing ? "menu-4" : "keyboard"
            text: bar.writing ? qsTr("Menu") : qsTr("Write to customer service")

            onClicked: {
                bar.opened = "";
                bar.writing = !bar.writing;
                if (bar.writing)
                    field.forceActiveFocus();
            }
        }

        Row {
            id: row

            anchors.left: turn.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !bar.writing

            Repeater {
                id: tops

                model: bar.places

                WindowBarItem {
                    id: place

                    required property var modelData

                    height: foot.height
                    more: place.modelData.items.length > 0
                    on: bar.opened === place.modelData.id
                    text: place.modelData.name
                    width: row.width / Math.max(1, tops.count)

                    onClicked: bar.press(place.modelData)
                }
            }
        }

        TextField {
            id: field

            anchors.left: turn.right
            anchors.right: send.left
            anchors.verticalCenter: parent.verticalCenter
            maximumLength: 200
            placeholderText: qsTr("Ask the shop")
            visible: bar.writing
            wash: Theme.page

            onAccepted: bar.send()
        }

        IconButton {
            id: send

            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            enabled: field.text.trim() !== ""
            iconColor: enabled ? Theme.accent : Theme.inkFaint
            iconName: "send-plane-2"
            text: qsTr("Send")
            visible: bar.writing

            onClicked: bar.send()
        }
    }

    function press(item: var) {
        if (item.id === "feedback") {
            bar.opened = "";
            bar.writing = true;
            field.forceActiveFocus();
        } else if (item.items.length > 0) {
            bar.opened = bar.opened === item.id ? "" : item.id;
        } else {
            bar.opened = "";
            bar.tapped(item.id);
        }
    }

    function send() {
        if (field.text.trim() !== "")
            bar.written(field.text);
    }

    function sent() {
        field.clear();
    }
}
