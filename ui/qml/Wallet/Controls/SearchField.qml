pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

TextField {
    id: field

    corner: height / 2
    leftPadding: Theme.art(18) + 24
    rightPadding: 44

    Accessible.role: Accessible.EditableText
    Keys.onEscapePressed: event => {
        event.accepted = field.length > 0;
        field.clear();
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkFaint
        name: "search"
        size: 18
    }

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconColor: Theme.inkFaint
        iconName: "close-circle"
        iconSize: 18
        text: qsTr("Clear the search")
        visible: field.length > 0

        onClicked: field.clear()
    }
}
