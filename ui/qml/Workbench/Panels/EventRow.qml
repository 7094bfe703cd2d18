import QtQuick

/// One event.
TableRow {
    id: root

    required property EventsTable sheet
    required property int seq
    required property string timeText
    required property string kind
    required property string detail

    plain: [root.seq, root.timeText, root.kind, root.detail].join("\t")

    Row {
        x: 16
        height: parent.height

        Cell {
            width: root.sheet.seqRoom
            quiet: true
            text: root.seq
        }

        Cell {
            width: root.sheet.timeRoom
            quiet: true
            text: root.timeText
        }

        Cell {
            width: root.sheet.kindRoom
            text: root.kind
        }

        Cell {
            width: root.sheet.detailRoom
            text: root.detail
        }
    }
}
