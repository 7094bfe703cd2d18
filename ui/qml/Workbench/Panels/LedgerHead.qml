import QtQuick

/// The head of the ledger.
Row {
    id: root

    required property LedgerColumns widths

    height: 32

    Cell {
        width: root.widths.stacked ? 0 : root.widths.time
        head: true
        text: qsTr("Time")
    }

    Cell {
        width: root.widths.stacked ? 0 : root.widths.kind
        head: true
        text: qsTr("Kind")
    }

    Cell {
        width: root.widths.stacked ? root.widths.pair : root.widths.party
        head: true
        text: root.widths.stacked ? qsTr("From and to") : qsTr("From")
    }

    Cell {
        width: root.widths.stacked ? 0 : root.widths.party
        head: true
        text: qsTr("To")
    }

    Cell {
        width: root.widths.amount
        head: true
        amount: true
        text: qsTr("Amount")
    }
}
