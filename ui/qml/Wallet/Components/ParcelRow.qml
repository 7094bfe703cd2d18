pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A parcel in the list: what it is, how it stands, and where it was last.
TwoLineRow {
    id: row

    required property string whereText
    required property string stateText
    required property string timeText
    required property var model

    property bool first: false
    property bool last: false

    bottomRadius: row.last ? Theme.radius : 0
    detail: [row.stateText, row.whereText].filter(part => part !== "").join(" · ")
    detailLines: 2
    iconName: row.model.icon
    note: row.timeText
    ruled: !row.last
    topRadius: row.first ? Theme.radius : 0

    Card {
        anchors.fill: parent
        bottomLeftRadius: row.bottomRadius
        bottomRightRadius: row.bottomRadius
        radius: 0
        topLeftRadius: row.topRadius
        topRightRadius: row.topRadius
        z: -2
    }
}
