pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// What happened, newest first: every event the wallet committed.
Item {
    id: root

    required property EventsModel events
    readonly property bool stacked: root.width < 440
    readonly property real seqRoom: 56
    readonly property real timeRoom: 108
    readonly property real kindRoom: 150
    readonly property real detailRoom: root.width - root.seqRoom - 20 - (root.stacked ? 0 : root.timeRoom + root.kindRoom)

    Row {
        id: head

        x: 16
        height: 32

        Cell {
            width: root.seqRoom
            head: true
            text: qsTr("No.")
        }

        Cell {
            width: root.stacked ? 0 : root.timeRoom
            head: true
            text: qsTr("Time")
        }

        Cell {
            width: root.stacked ? 0 : root.kindRoom
            head: true
            text: qsTr("Event")
        }

        Cell {
            width: root.detailRoom
            head: true
            text: root.stacked ? qsTr("Event") : qsTr("Detail")
        }
    }

    Rule {
        anchors.top: head.bottom
        width: parent.width
    }

    TableBody {
        id: table

        anchors.fill: parent
        anchors.topMargin: 33
        name: qsTr("Events")
        model: root.events

        delegate: EventRow {
            required property int index

            width: table.width
            sheet: root
            place: index
            current: ListView.isCurrentItem && table.activeFocus
            onPicked: {
                table.currentIndex = index;
                table.forceActiveFocus();
            }
        }
    }

    NothingYet {
        anchors.fill: table
        visible: root.events.count === 0
        text: qsTr("Nothing has happened yet.")
    }
}
