import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The right panel of the Design bench: how the phone looks.
PanelPage {
    id: root

    required property PickersViewModel pickers

    gutter: 16
    gap: 8

    Heading {
        text: qsTr("Theme")
    }

    Segmented {
        width: root.inner
        name: qsTr("Theme")
        choices: root.pickers.themes
        onChosen: key => root.pickers.choose("theme", key)
    }

    Heading {
        topPadding: 8
        text: qsTr("Language")
    }

    Segmented {
        width: root.inner
        name: qsTr("Language")
        choices: root.pickers.languages
        onChosen: key => root.pickers.choose("language", key)
    }

    Heading {
        topPadding: 8
        text: qsTr("Text scale")
    }

    Segmented {
        width: root.inner
        name: qsTr("Text scale")
        choices: root.pickers.textScales
        onChosen: key => root.pickers.choose("textScale", key)
    }

    Heading {
        topPadding: 8
        text: qsTr("Motion")
    }

    Toggle {
        x: -12
        width: root.inner + 24
        name: qsTr("Reduce motion")
        checked: root.pickers.reduceMotion
        onClicked: root.pickers.reduceMotion = !root.pickers.reduceMotion
    }

    Heading {
        topPadding: 8
        text: qsTr("Device")
    }

    ChoiceList {
        width: root.inner
        name: qsTr("Device")
        choices: root.pickers.devices
        onChosen: key => root.pickers.choose("device", key)
    }
}
