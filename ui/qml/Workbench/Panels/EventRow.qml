import QtQuick

/// One event: a line of cells, or two lines where there is little room.
TableRow {
    id: root

    required property EventsTable sheet
    required property int seq
    required property string timeText
    required property string kind
    required property string detail

    implicitHeight: root.sheet.stacked ? 50 : 32
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
            width: root.sheet.stacked ? 0 : root.sheet.timeRoom
            quiet: true
            text: root.timeText
        }

        Cell {
            width: root.sheet.stacked ? 0 : root.sheet.kindRoom
            text: root.kind
        }

        Cell {
            width: root.sheet.stacked ? 0 : root.sheet.detailRoom
            text: root.detail
        }

        TwoLines {
            width: root.sheet.detailRoom
            height: parent.height
            visible: root.sheet.stacked
            upper: root.kind
            lower: root.timeText + (root.detail.length > 0 ? " · " + root.detail : "")
        }
    }
}
