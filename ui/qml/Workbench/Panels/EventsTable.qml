pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// What happened, newest first: every event the wallet committed.
Item {
    id: root

    required property EventsModel events
    readonly property real seqRoom: 52
    readonly property real timeRoom: root.width > 360 ? 104 : 0
    readonly property real kindRoom: Math.min(150, root.width * 0.32)
    readonly property real detailRoom: Math.max(40, root.width - root.seqRoom - root.timeRoom - root.kindRoom - 20)

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
            width: root.timeRoom
            head: true
            text: qsTr("Time")
        }

        Cell {
            width: root.kindRoom
            head: true
            text: qsTr("Event")
        }

        Cell {
            width: root.detailRoom
            head: true
            text: qsTr("Detail")
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
