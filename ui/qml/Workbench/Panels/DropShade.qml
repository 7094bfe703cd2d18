import QtQuick

import Workbench.Controls

/// Takes a file that is dropped on its panel, and says so while one hovers there.
DropArea {
    id: root

    required property string text

    signal fileDropped(url file)

    keys: ["text/uri-list"]
    onDropped: event => {
        if (event.urls.length > 0)
            root.fileDropped(event.urls[0]);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 8
        visible: root.containsDrag
        radius: 12
        color: Qt.alpha(Skin.panelSelected, 0.92)
        border.color: Skin.panelAccent
        border.width: 2

        Words {
            anchors.centerIn: parent
            width: parent.width - 32
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.text
            size: Skin.large
            weight: Font.Medium
            color: Skin.panelAccent
        }
    }
}
