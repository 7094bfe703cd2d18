pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property CouponsViewModel coupons: page.phone.collection.coupons

    title: qsTr("Coupons")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent

        Card {
            implicitHeight: segments.height
            width: scroll.room

            Segments {
                id: segments

                chosen: page.coupons.segment
                focus: true
                options: page.coupons.segments
                title: qsTr("My coupons")
                width: parent.width

                onPicked: key => page.coupons.choose(key)
            }
        }

        SkeletonRow {
            visible: !page.coupons.loaded
            width: scroll.room
        }

        Repeater {
            id: mine

            model: page.coupons.coupons

            CouponTicket {
                required property string key

                width: scroll.room

                onOpened: page.phone.open("coupon/" + key)
            }
        }

        AppText {
            bottomPadding: 8
            color: Theme.inkFaint
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            text: page.nothing(page.coupons.segment)
            topPadding: 8
            visible: page.coupons.loaded && mine.count === 0
            width: scroll.room
            wrapMode: Text.Wrap
        }

        AppText {
            leftPadding: 2
            text: qsTr("To claim")
            visible: offered.count > 0
            weight: 500
            width: scroll.room

            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: offered

            model: page.coupons.offered

            CouponTicket {
                id: offer

                required property string key

                action: qsTr("Claim")
                errorText: page.coupons.failedKey === offer.key ? page.coupons.errorText : ""
                stateText: ""
                width: scroll.room

                onActed: page.coupons.claim(offer.key)
                onOpened: page.phone.open("coupon/" + offer.key)
            }
        }
    }

    function nothing(segment: string): string {
        switch (segment) {
        case "claimed":
            return qsTr("No coupon waits for its day or hour.");
        case "used":
            return qsTr("You have used none yet.");
        case "expired":
            return qsTr("No coupon has ended yet.");
        default:
            if (offered.count === 0)
                return qsTr("No coupon is usable now, and there is none to claim.");
            return qsTr("No coupon is usable now. Claim one below; it is proposed when you pay.");
        }
    }
}
