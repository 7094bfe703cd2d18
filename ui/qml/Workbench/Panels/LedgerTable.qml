pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The ledger: every entry, from where to where, newest first.
Item {
    id: root

    required property EntriesModel entries

    AmountColumns {
        id: widths

        room: root.width
    }

    Row {
        id: head

        x: 16
        height: 32

        Cell {
            width: widths.time
            head: true
            text: qsTr("Time")
        }

        Cell {
            width: widths.kind
            head: true
            text: qsTr("Kind")
        }

        Cell {
            width: widths.party
            head: true
            text: qsTr("From")
        }

        Cell {
            width: widths.party
            head: true
            text: qsTr("To")
        }

        Cell {
            width: widths.amount
            head: true
            amount: true
            text: qsTr("Amount")
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
        name: qsTr("Ledger")
        model: root.entries

        delegate: LedgerRow {
            required property int index

            width: table.width
            columns: widths
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
        visible: root.entries.count === 0
        text: qsTr("No entries yet. Pay something on the phone.")
    }
}
