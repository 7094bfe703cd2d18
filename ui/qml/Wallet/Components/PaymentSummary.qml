pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Column {
    id: summary

    required property string stage
    required property string amountText
    required property string merchantName
    required property string methodLabel
    required property string methodDetail
    required property string methodIcon
    required property string methodTint
    required property bool pays

    property bool freezes: false
    property bool tight: false
    property string couponText: ""
    property bool couponTaken: false

    signal methodAsked
    signal couponAsked

    PaymentHead {
        amountText: summary.amountText
        beside: summary.tight && summary.pays && Theme.textScale > 1.1
        freezes: summary.freezes
        merchantName: summary.merchantName
        pays: summary.pays
        width: parent.width
    }

    Divider {
        width: parent.width - 32
        x: 16
    }

    PayWithRow {
        detail: summary.methodDetail
        enabled: summary.stage !== "working"
        freezes: summary.freezes
        iconName: summary.methodIcon
        label: summary.methodLabel
        tight: summary.tight
        tint: summary.methodTint
        visible: summary.pays
        width: parent.width

        onClicked: summary.methodAsked()
    }

    Divider {
        visible: coupon.visible
        width: parent.width - 32
        x: 16
    }

    PayWithRow {
        id: coupon

        detail: ""
        enabled: summary.stage !== "working"
        iconName: "coupon-3"
        keyword: qsTr("Coupon")
        label: summary.couponText
        text: qsTr("Coupon: %1").arg(summary.couponText)
        tight: summary.tight
        tint: summary.couponTaken ? "coral" : "grey"
        visible: summary.pays && summary.couponText !== ""
        width: parent.width

        onClicked: summary.couponAsked()
    }
}
