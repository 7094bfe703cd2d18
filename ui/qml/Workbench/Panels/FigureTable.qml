pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The figures of two policies side by side, and below them each ledger as one sum.
Column {
    id: root

    required property CompareViewModel compare

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Figures")

    FigureColumns {
        id: widths

        room: root.width
    }

    Item {
        width: parent.width
        height: 28

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            width: widths.label
            text: qsTr("Figures")
        }

        SeriesName {
            anchors.verticalCenter: parent.verticalCenter
            x: widths.label + widths.figure - 12 - width
            width: Math.min(implicitWidth, widths.figure - 8)
            name: root.compare.firstName
            second: false
        }

        SeriesName {
            anchors.verticalCenter: parent.verticalCenter
            x: widths.label + 2 * widths.figure - 12 - width
            width: Math.min(implicitWidth, widths.figure - 8)
            name: root.compare.secondName
            second: true
        }
    }

    Rule {
        width: parent.width
    }

    Repeater {
        model: root.compare.figures

        delegate: FigureLine {
            width: root.width
            columns: widths
        }
    }

    Item {
        width: 1
        height: 6
    }

    SeriesName {
        width: parent.width
        visible: root.compare.ready
        name: root.compare.firstSum
        second: false
        weight: Font.Normal
        ink: Skin.panelInkSoft
        spoken: true
    }

    SeriesName {
        width: parent.width
        visible: root.compare.ready
        name: root.compare.secondSum
        second: true
        weight: Font.Normal
        ink: Skin.panelInkSoft
        spoken: true
    }
}
