pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The ledger: every entry, from where to where, newest first.
Item {
    id: root

    required property EntriesModel entries

    LedgerColumns {
        id: columns

        room: root.width
    }

    LedgerHead {
        id: head

        x: 16
        widths: columns
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
            widths: columns
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
