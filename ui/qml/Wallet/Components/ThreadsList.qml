pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls

// Open notices, a card for each thread. The arrows go from row to row, Delete clears a row's thread.
PageScroll {
    id: list

    required property AbstractItemModel model

    signal tapped(string key)
    signal cleared(string thread)

    spacing: 0

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Notices")

    Repeater {
        model: list.model

        ThreadPart {
            id: row

            width: list.width - 2 * list.sideMargin

            onCleared: list.cleared(row.thread)
            onStepped: forward => list.step(forward)
            onTapped: list.tapped(row.key)
        }
    }

    function step(forward: bool) {
        const from = list.holds(list.focused) ? list.focused : list;
        const next = from.nextItemInFocusChain(forward);
        if (list.holds(next))
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function holds(item: Item): bool {
        let holder = item;
        while (holder && holder !== list)
            holder = holder.parent;
        return holder !== null;
    }
}
