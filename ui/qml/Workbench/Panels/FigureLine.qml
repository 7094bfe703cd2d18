import QtQuick

import Workbench.Controls

/// One figure under both policies, the difference, and both as bars.
Item {
    id: root

    required property string label
    required property string first
    required property string second
    required property string difference
    required property real firstShare
    required property real secondShare
    required property bool part
    required property FigureColumns columns

    implicitHeight: 24
    Accessible.role: Accessible.Row
    Accessible.name: [root.label, root.first, root.second, root.difference].filter(each => each.length > 0).join(qsTr(", "))

    Row {
        height: parent.height

        Cell {
            width: root.columns.label
            leftPadding: root.part ? 14 : 0
            quiet: root.part
            text: root.label
        }

        Cell {
            width: root.columns.figure
            amount: true
            text: root.first
        }

        Cell {
            width: root.columns.figure
            amount: true
            text: root.second
        }

        Cell {
            width: root.columns.difference
            amount: true
            quiet: true
            text: root.difference
        }

        Item {
            width: root.columns.bars
            height: parent.height
            visible: width > 0

            Rectangle {
                x: 8
                y: 6
                width: Math.round((parent.width - x) * root.firstShare)
                height: 5
                radius: 1.5
                color: Skin.seriesFirst
                opacity: root.difference.length > 0 ? 1 : 0.35
            }

            Rectangle {
                x: 8
                y: 13
                width: Math.round((parent.width - x) * root.secondShare)
                height: 5
                radius: 1.5
                color: Skin.seriesSecond
                opacity: root.difference.length > 0 ? 1 : 0.35
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: 0.6
    }
}
