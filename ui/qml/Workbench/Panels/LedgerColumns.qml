import QtQuick

/// The widths of the ledger's columns within `room`. A narrow table stacks each entry in two lines instead.
QtObject {
    required property real room
    readonly property bool stacked: room < 440
    readonly property int rowHeight: stacked ? 50 : 32
    readonly property real amount: 84
    readonly property real time: 100
    readonly property real kind: 108
    readonly property real party: Math.max(40, (room - amount - time - kind - 20) / 2)
    readonly property real pair: room - amount - 20
}
