import QtQuick

/// The widths of the ledger's columns within `room`. A narrow table stacks each entry in two lines instead.
QtObject {
    required property real room
    readonly property bool stacked: room < 440
    readonly property int rowHeight: stacked ? 50 : 32
    readonly property real amount: 76
    readonly property real time: 92
    readonly property real kind: room < 560 ? 96 : 108
    readonly property real party: Math.max(40, (room - amount - time - kind - 20) / 2)
    readonly property real pair: room - amount - 20
}
