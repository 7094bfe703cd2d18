import QtQuick

/// The widths of the ledger's columns within a width. A narrow table drops the kind, then the time.
QtObject {
    required property real room
    readonly property real amount: 96
    readonly property real time: room > 360 ? 104 : 0
    readonly property real kind: room > 480 ? 92 : 0
    readonly property real party: Math.max(40, (room - amount - time - kind - 20) / 2)
}
