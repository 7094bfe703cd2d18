pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

TwoLineRow {
    id: row

    required property string timeText
    required property string methodText
    required property string amountText
    required property bool income

    property bool opensSection: false
    property bool closesSection: false

    bottomRadius: row.closesSection ? Theme.radius : 0
    detail: row.methodText === "" ? row.timeText : row.timeText + " · " + row.methodText
    figure: row.amountText
    figureColor: row.income ? Theme.income : Theme.ink
    plateSize: 40
    ruled: !row.closesSection
    topRadius: row.opensSection ? Theme.radius : 0

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
