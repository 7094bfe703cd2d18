import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The left panel of the Design bench: layout documents, what is wrong with the open one, and its outline.
Item {
    id: root

    required property DesignViewModel design
    required property PhoneViewModel phone
    required property PickersViewModel pickers

    signal openWanted

    PanelPage {
        anchors.fill: parent

        Heading {
            x: 8
            major: true
            text: qsTr("Layouts")
        }

        ChoiceList {
            width: parent.width
            name: qsTr("Layouts")
            choices: root.pickers.layouts
            onChosen: key => root.pickers.choose("layout", key)
        }

        TextButton {
            width: parent.width
            icon: "folder-open-line"
            name: qsTr("Open a document…")
            tip: qsTr("Or drop a .toml file on this panel (Ctrl+O)")
            onClicked: root.openWanted()
        }

        Problems {
            width: parent.width
            visible: root.design.problems.count > 0
            documentName: root.design.documentName
            problems: root.design.problems
        }

        Item {
            width: 1
            height: 4
        }

        Outline {
            width: parent.width
            outline: root.design.outline
            phone: root.phone
        }
    }

    DropShade {
        anchors.fill: parent
        text: qsTr("Drop the layout document here")
        onFileDropped: file => root.design.openDocument(file)
    }
}
