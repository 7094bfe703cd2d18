pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

Sheet {
    id: sheet

    required property string stage
    required property string amountText
    required property string merchantName
    required property string methodLabel
    required property string methodDetail
    required property string methodIcon
    required property string methodTint
    required property AbstractItemModel methods
    required property int filled
    required property string errorText
    required property bool locked
    required property bool passwordWrong

    property AbstractItemModel coupons: null
    property string couponText: ""
    property bool couponTaken: false
    property bool choosing: false
    property bool choosingCoupon: false
    property bool pays: true
    property bool freezes: false
    property bool lockedOut: false

    readonly property string freezingTitle: sheet.choosing ? qsTr("Choose where to freeze it") : qsTr("Freeze a deposit")
    // On a short phone, or with large letters, everything is drawn closer together.
    readonly property bool tight: sheet.height < 400 + Theme.sp(190)
    readonly property bool typing: sheet.stage !== "working" && !sheet.locked && !sheet.choosing

    signal cancelled
    signal couponChosen(string key)
    signal methodChosen(string key)
    signal keyed(string key)
    signal proofAsked

    breath: sheet.tight ? 4 : 24
    closable: sheet.stage !== "working"
    headHeight: sheet.tight ? 44 : 52
    title: sheet.freezes ? sheet.freezingTitle : sheet.choosing ? (sheet.choosingCoupon ? qsTr("Choose a coupon") : qsTr("Choose how to pay")) : sheet.pays ? qsTr("Confirm payment") : qsTr("Confirm with your password")

    Keys.onPressed: event => {
        const digit = event.text.length === 1 && event.text >= "0" && event.text <= "9";
        event.accepted = sheet.typing && (digit || event.key === Qt.Key_Backspace);
        if (event.accepted)
            sheet.keyed(digit ? event.text : "back");
    }
    onDismissed: sheet.choosing ? sheet.choosing = false : sheet.cancelled()
    onOpenChanged: sheet.choosing = false

    Flickable {
        id: scroll

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: sheet.choosing ? methodList.implicitHeight : summary.implicitHeight
        height: Math.min(contentHeight, sheet.room - (sheet.choosing ? 0 : told.height + (keypad.visible ? keypad.height + strip.height : 0)))
        width: parent.width

        onContentHeightChanged: scroll.settle()
        onHeightChanged: scroll.settle()

        PaymentSummary {
            id: summary

            amountText: sheet.amountText
            couponTaken: sheet.couponTaken
            couponText: sheet.couponText
            freezes: sheet.freezes
            merchantName: sheet.merchantName
            methodDetail: sheet.methodDetail
            methodIcon: sheet.methodIcon
            methodLabel: sheet.methodLabel
            methodTint: sheet.methodTint
            pays: sheet.pays
            stage: sheet.stage
            tight: sheet.tight
            visible: !sheet.choosing
            width: scroll.width

            onCouponAsked: {
                sheet.choosingCoupon = true;
                sheet.choosing = true;
            }
            onMethodAsked: {
                sheet.choosingCoupon = false;
                sheet.choosing = true;
            }
        }

        MethodList {
            id: methodList

            model: sheet.choosingCoupon ? sheet.coupons : sheet.methods
            visible: sheet.choosing
            width: scroll.width

            onChosen: key => {
                sheet.choosing = false;
                if (sheet.choosingCoupon)
                    sheet.couponChosen(key);
                else
                    sheet.methodChosen(key);
            }
        }

        ScrollMark {
            parent: scroll
            steady: true
            view: scroll
        }

        // What would pay is shown beside an error; else one begins at the amount.
        function settle() {
            scroll.contentY = sheet.errorText === "" ? 0 : Math.max(0, scroll.contentHeight - scroll.height);
        }
    }

    // Where there is room one line is kept free, so that the sheet stands still when a wrong password is told.
    Item {
        id: told

        height: sheet.tight && !fault.visible ? 0 : Math.max(fault.visible ? fault.height : 0, sheet.tight ? 0 : Math.round(Theme.caption * 1.5) + 8) + (sheet.tight ? 4 : 8)
        visible: !sheet.choosing
        width: parent.width

        ErrorLine {
            id: fault

            centred: true
            text: sheet.errorText
            width: parent.width - 32
            x: 16
        }
    }

    Item {
        height: proof.height + 2 * Theme.gap
        visible: sheet.lockedOut && !sheet.choosing
        width: parent.width

        Button {
            id: proof

            height: Math.max(48, implicitHeight)
            text: qsTr("Prove your identity")
            width: parent.width - 2 * Theme.gap
            x: Theme.gap

            onClicked: sheet.proofAsked()
        }
    }

    PasswordStrip {
        id: strip

        faulty: sheet.passwordWrong
        filled: sheet.filled
        height: implicitHeight
        tight: sheet.tight
        visible: keypad.visible
        width: parent.width
        working: sheet.stage === "working"
    }

    Keypad {
        id: keypad

        height: implicitHeight
        idle: !sheet.typing
        keyHeight: sheet.tight ? 44 : Math.max(44, Math.min(Theme.chrome(48), Math.round(sheet.height * 0.1)))
        visible: !sheet.locked && !sheet.choosing
        width: parent.width

        onKeyed: key => sheet.keyed(key)
    }
}
