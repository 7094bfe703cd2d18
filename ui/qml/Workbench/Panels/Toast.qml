import QtQuick

import Workbench.Controls

/// A sentence that comes up at the foot of the window and leaves by itself when it could be read.
Rectangle {
    id: root

    required property string text
    property string shownText: ""

    signal dismissed

    function show(): void {
        if (root.text.length > 0)
            root.shownText = root.text;
    }

    width: Math.min(words.implicitWidth + 76, 560)
    height: Math.max(44, words.implicitHeight + 20)
    radius: 10
    color: Skin.railActive
    opacity: root.text.length > 0 ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.shownText
    onTextChanged: root.show()
    Component.onCompleted: root.show()

    Behavior on opacity {
        NumberAnimation {
            duration: Skin.calm
        }
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: 16
        width: parent.width - 60
        wrapMode: Text.Wrap
        text: root.shownText
        color: Skin.railActiveInk
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Dismiss")
        icon: "close-line"
        ink: Skin.railInk
        focusColor: Skin.railActiveInk
        onClicked: root.dismissed()
    }

    Timer {
        interval: 4000 + 40 * root.text.length
        running: root.text.length > 0
        onTriggered: root.dismissed()
    }
}
