import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// A field that opens a menu of choices.
Pressable {
    id: root

    required property ChoicesModel choices
    property bool menuOpen: false
    property string unchosen: ""

    signal chosen(string key)

    implicitHeight: 36
    role: Accessible.ComboBox
    description: chosenLabel.label || root.unchosen
    fill: Skin.panelField
    onClicked: root.menuOpen = !root.menuOpen
    Keys.onDownPressed: root.menuOpen = true

    SelectedLabel {
        id: chosenLabel

        choices: root.choices
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.color: Skin.panelEdge
        border.width: root.activeFocus ? 0 : 1
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        x: 12
        width: parent.width - 44
        text: chosenLabel.label || root.unchosen
    }

    Glyph {
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-down-s-line"
        color: Skin.panelInkSoft
    }

    Popover {
        y: root.height + 4
        padding: 6
        visible: root.menuOpen
        onClosed: root.menuOpen = false

        contentItem: ChoiceMenu {
            implicitWidth: root.width - 12
            name: root.name
            choices: root.choices
            onChosen: key => {
                root.menuOpen = false;
                root.chosen(key);
            }
        }
    }
}
