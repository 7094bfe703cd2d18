pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// What two policies made of the same notices: the chart by hours and the figures, or grey blocks until they are there.
Column {
    id: root

    required property CompareViewModel compare
    property bool chartInView: true
    readonly property bool waiting: !root.compare.ready

    spacing: 10

    Item {
        width: parent.width
        height: 38

        Heading {
            id: title

            width: parent.width - scope.width - 12
            text: qsTr("Marks on screen by hour")
        }

        Words {
            anchors.bottom: parent.bottom
            width: title.width
            text: root.compare.chart.cursorText
            tabular: true
        }

        Segmented {
            id: scope

            anchors.right: parent.right
            width: Math.min(230, parent.width * 0.4)
            name: qsTr("Which marks")
            choices: root.compare.chart.scopes
            onChosen: key => root.compare.chart.payOnly = key === "pay"
        }
    }

    Row {
        spacing: 16

        SeriesName {
            width: Math.min(implicitWidth, root.width * 0.3)
            name: root.compare.firstName
            second: false
        }

        SeriesName {
            width: Math.min(implicitWidth, root.width * 0.3)
            name: root.compare.secondName
            second: true
        }

        Row {
            visible: root.compare.chart.bands.count > 0
            spacing: 6

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 12
                radius: 2
                color: Qt.alpha(Skin.seriesFirst, 0.25)
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                height: 20
                text: qsTr("Shaded: quiet hours")
                size: Skin.small
                color: Skin.panelInkSoft
            }
        }
    }

    HourChart {
        width: parent.width
        visible: !root.waiting
        inView: root.chartInView
        chart: root.compare.chart
    }

    FigureTable {
        width: parent.width
        visible: !root.waiting
        compare: root.compare
    }

    Waiting {
        width: parent.width
        visible: root.waiting
        busy: root.compare.busy
    }
}
