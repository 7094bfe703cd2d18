pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

TwoLineRow {
    id: row

    required property string timeText
    required property string methodText
    required property string amountText
    required property bool income

    detail: row.methodText === "" ? row.timeText : row.timeText + " · " + row.methodText
    detailLines: 2
    figure: row.amountText
    figureColor: row.income ? Theme.income : Theme.ink
    plateSize: 40
    ruled: true

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        z: -2
    }
}
