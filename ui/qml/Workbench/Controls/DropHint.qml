import QtQuick

/// Says what letting a file go here would do; `wrong` where it would do nothing.
Rectangle {
    id: root

    required property string text
    required property bool shown
    property string icon: "file-upload-line"
    property bool wrong: false
    readonly property color ink: root.wrong ? Skin.danger : Skin.panelAccent

    visible: opacity > 0
    opacity: root.shown ? 1 : 0
    radius: 12
    color: Qt.alpha(root.wrong ? Skin.floating : Skin.panelSelected, 0.94)
    border.color: root.ink
    border.width: 2

    Behavior on opacity {
        NumberAnimation {
            duration: Skin.quick
        }
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 48
        spacing: 12

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: 36
            color: root.ink
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.text
            size: Skin.large
            weight: Font.Medium
            color: root.ink
        }
    }
}
