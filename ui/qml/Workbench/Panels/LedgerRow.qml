import QtQuick

/// One entry of the ledger.
TableRow {
    id: root

    required property AmountColumns columns
    required property string timeText
    required property string kind
    required property string fromText
    required property string toText
    required property string amountText

    plain: [root.timeText, root.kind, root.fromText, root.toText, root.amountText].join("\t")

    Row {
        x: 16
        height: parent.height

        Cell {
            width: root.columns.time
            quiet: true
            text: root.timeText
        }

        Cell {
            width: root.columns.kind
            text: root.kind
        }

        Cell {
            width: root.columns.party
            text: root.fromText
        }

        Cell {
            width: root.columns.party
            text: root.toText
        }

        Cell {
            width: root.columns.amount
            amount: true
            text: root.amountText
        }
    }
}
