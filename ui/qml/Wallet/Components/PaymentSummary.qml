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
    required property string errorText
    required property bool pays

    property bool freezes: false

    signal methodAsked

    topPadding: 12

    AppText {
        font.pixelSize: Theme.chrome(32)
        fontSizeMode: Text.HorizontalFit
        height: Math.round(Theme.chrome(32) * 1.3)
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: 18
        text: summary.amountText
        weight: 600
        width: parent.width - 32
        x: 16
    }

    AppText {
        bottomPadding: 10
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: 12
        maximumLineCount: summary.pays ? 1 : 3
        text: summary.freezes ? qsTr("held for %1, not paid").arg(summary.merchantName) : summary.pays ? qsTr("to %1").arg(summary.merchantName) : summary.merchantName
        width: parent.width - 32
        x: 16
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
        tint: summary.methodTint
        visible: summary.pays
        width: parent.width

        onClicked: summary.methodAsked()
    }

    // One line is kept free, so that the sheet stands still when a wrong password is told.
    Item {
        height: Math.max(fault.height, Math.round(Theme.caption * 1.5) + 8) + 8
        width: parent.width

        ErrorLine {
            id: fault

            centred: true
            text: summary.errorText
            width: parent.width - 32
            x: 16
        }
    }
}
