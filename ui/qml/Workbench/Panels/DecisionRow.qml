import QtQuick

/// What became of one notice: a line of cells, or two lines where there is little room.
TableRow {
    id: root

    required property AttentionTable sheet
    required property string timeText
    required property string source
    required property string kind
    required property string outcome
    required property string reason

    implicitHeight: 50
    plain: [root.timeText, root.source, root.kind, root.outcome, root.reason].join("\t")

    TwoLines {
        x: 16
        width: root.sheet.noticeRoom
        height: parent.height
        upper: root.source
        lower: root.timeText + " · " + root.kind
    }

    TwoLines {
        x: 16 + root.sheet.noticeRoom
        width: root.sheet.decisionRoom
        height: parent.height
        upper: root.outcome
        lower: root.reason
    }
}
