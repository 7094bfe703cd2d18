pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// What Bills is narrowed to: a month, kinds, and the way back to all of them.
Item {
    id: bar

    required property string monthText
    required property string kindsText
    required property bool monthSet
    required property bool kindsSet
    required property bool filtered

    readonly property FilterChip monthChip: month
    readonly property FilterChip kindsChip: kinds
    readonly property real room: bar.width - 8 - (clear.visible ? clear.width + 8 : 0)

    signal monthWanted
    signal kindsWanted
    signal cleared

    implicitHeight: Math.max(month.implicitHeight, kinds.implicitHeight)

    FilterChip {
        id: month

        about: qsTr("Month")
        label: bar.monthText
        set: bar.monthSet
        width: Math.min(implicitWidth, Math.max(bar.room / 2, bar.room - kinds.implicitWidth))

        onClicked: bar.monthWanted()
    }

    FilterChip {
        id: kinds

        about: qsTr("Kinds")
        anchors.left: month.right
        anchors.leftMargin: 8
        label: bar.kindsText
        set: bar.kindsSet
        width: Math.min(implicitWidth, bar.room - month.width)

        onClicked: bar.kindsWanted()
    }

    IconButton {
        id: clear

        anchors.right: parent.right
        iconColor: Theme.inkSoft
        iconName: "filter-off"
        iconSize: 20
        text: qsTr("Clear the filter")
        visible: bar.filtered

        onClicked: bar.cleared()
    }
}
