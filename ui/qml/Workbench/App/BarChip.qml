import QtQuick

import Workbench.Controls

/// One entry of the bar: an icon, its present value, and a menu that is read when first opened.
Pressable {
    id: root

    required property string icon
    required property string value
    required property string menu
    property var properties: ({})
    property bool compact: false
    property bool menuOpen: false
    property bool lit: false
    readonly property real fullWidth: Math.ceil(label.implicitWidth) + 38

    function openMenu(): void {
        if (loader.status === Loader.Null) {
            const given = Object.assign({
                "chip": root
            }, root.properties);
            loader.setSource(Qt.resolvedUrl(root.menu), given);
        }
        root.menuOpen = true;
    }

    width: root.compact ? 32 : root.fullWidth
    height: 32
    role: Accessible.ButtonMenu
    description: root.value
    tip: root.menuOpen ? "" : root.compact ? root.name + ": " + root.value : root.name
    fill: root.menuOpen ? Skin.hover : "transparent"
    onClicked: root.menuOpen ? root.menuOpen = false : root.openMenu()
    Keys.onDownPressed: root.openMenu()

    Glyph {
        anchors.verticalCenter: parent.verticalCenter
        x: root.compact ? (root.width - width) / 2 : 9
        name: root.icon
        size: 16
        color: root.lit ? Skin.panelAccent : Skin.panelInkSoft
    }

    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        x: 30
        width: root.width - 36
        visible: !root.compact
        text: root.value
        tabular: true
    }

    Loader {
        id: loader
    }
}
