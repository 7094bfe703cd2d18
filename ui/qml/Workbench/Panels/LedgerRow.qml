import QtQuick

/// One entry of the ledger: a line of cells, or two lines where there is little room.
TableRow {
    id: root

    required property LedgerColumns widths
    required property string timeText
    required property string kind
    required property string fromText
    required property string toText
    required property string amountText

    implicitHeight: root.widths.rowHeight
    plain: [root.timeText, root.kind, root.fromText, root.toText, root.amountText].join("\t")

    Row {
        x: 16
        height: parent.height
        visible: !root.widths.stacked

        Cell {
            width: root.widths.time
            quiet: true
            text: root.timeText
        }

        Cell {
            width: root.widths.kind
            text: root.kind
        }

        Cell {
            width: root.widths.party
            text: root.fromText
        }

        Cell {
            width: root.widths.party
            text: root.toText
        }
    }

    TwoLines {
        x: 16
        width: root.widths.pair
        height: parent.height
        visible: root.widths.stacked
        more: root.widths.amount
        upper: root.fromText + " → " + root.toText
        lower: root.timeText + " · " + root.kind
    }

    Cell {
        x: root.width - width - 4
        y: root.widths.stacked ? 6 : 0
        width: root.widths.amount
        height: root.widths.stacked ? 20 : parent.height
        amount: true
        text: root.amountText
    }
}
