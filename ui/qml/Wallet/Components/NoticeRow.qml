pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

TwoLineRow {
    id: row

    required property string body
    required property string timeText
    required property bool unread
    required property var model

    property bool first: false
    property bool last: false

    badgeDot: row.unread
    bottomRadius: row.last ? Theme.radius : 0
    detail: row.body
    detailLines: 3
    iconName: row.model.icon
    note: row.timeText
    ruled: !row.last
    text: (row.unread ? qsTr("Unread: %1") : "%1").arg([row.title, row.body, row.timeText].join(qsTr(", ")))
    titleWeight: row.unread ? 600 : 400
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
