import QtQuick

/// How wide each column of the figures is. Where there is little room, there are no bars.
QtObject {
    id: root

    required property real room
    readonly property real figure: Math.max(118, Math.round(root.room * 0.17))
    readonly property real difference: Math.round(root.room * 0.1)
    readonly property real spare: root.room - 2 * root.figure - root.difference - 240
    readonly property real bars: root.spare < 60 ? 0 : Math.min(root.spare, Math.round(root.room * 0.2))
    readonly property real label: root.room - 2 * root.figure - root.difference - root.bars
}
