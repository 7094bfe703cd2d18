pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls

Card {
    id: card

    required property bool ready
    required property bool shown
    required property string title
    required property string detail
    required property string amountText
    required property string iconName
    required property string tint

    signal opened

    objectName: "latestBill"

    implicitHeight: row.implicitHeight

    TwoLineRow {
        id: row

        anchors.fill: parent
        detail: card.shown ? card.detail : qsTr("What you pay shows here")
        enabled: card.shown
        figure: card.shown ? card.amountText : ""
        iconName: card.shown ? card.iconName : "file-list-3"
        opacity: card.ready ? 1 : 0
        plateSize: 36
        tint: card.shown ? card.tint : "grey"
        title: card.shown ? card.title : qsTr("No bills yet")
        topRadius: card.radius

        onClicked: card.opened()
    }

    SkeletonRow {
        anchors.fill: parent
        visible: !card.ready
    }
}
