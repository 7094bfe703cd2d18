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

    title: qsTr("Coupon")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        readonly property real room: width - 2 * sideMargin

        anchors.fill: parent
        focus: true

        SkeletonRow {
            visible: !page.coupons.loaded
            width: scroll.room
        }

        EmptyState {
            body: qsTr("It may be another person's, or of another world.")
            iconName: "coupon-3"
            title: qsTr("No such coupon")
            visible: page.coupons.loaded && shown.count === 0
            width: scroll.room
        }

        Repeater {
            id: shown

            model: page.coupons.page

            Column {
                id: coupon

                required property string key
                required property string value
                required property string condition
                required property string merchant
                required property string detail
                required property string stateText
                required property string tint
                required property string icon
                required property string standing
                required property bool live

                spacing: Theme.gap
                width: scroll.room

                Card {
                    implicitHeight: words.implicitHeight
                    width: parent.width

                    Column {
                        id: words

                        bottomPadding: 18
                        spacing: 4
                        topPadding: 22
                        width: parent.width - 32
                        x: 16

                        TintIcon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            name: coupon.icon
                            size: 56
                            tint: coupon.live ? coupon.tint : "grey"
                        }

                        AppText {
                            horizontalAlignment: Text.AlignHCenter
                            text: coupon.merchant
                            topPadding: 4
                            width: parent.width
                            wrapMode: Text.Wrap
                        }

                        AppText {
                            color: coupon.live ? Theme.ink : Theme.inkFaint
                            font.pixelSize: Theme.display
                            fontSizeMode: Text.HorizontalFit
                            height: Math.round(Theme.display * 1.35)
                            horizontalAlignment: Text.AlignHCenter
                            minimumPixelSize: 20
                            text: coupon.value
                            weight: 600
                            width: parent.width
                        }

                        AppText {
                            color: Theme.inkSoft
                            horizontalAlignment: Text.AlignHCenter
                            text: coupon.condition
                            width: parent.width
                            wrapMode: Text.Wrap
                        }
                    }
                }

                Card {
                    implicitHeight: facts.implicitHeight
                    width: parent.width

                    Column {
                        id: facts

                        bottomPadding: 14
                        spacing: 8
                        topPadding: 14
                        width: parent.width

                        KeywordLine {
                            keyword: qsTr("State")
                            value: coupon.stateText
                            width: parent.width
                        }

                        KeywordLine {
                            keyword: qsTr("Days")
                            value: coupon.detail
                            width: parent.width
                        }

                        KeywordLine {
                            keyword: qsTr("Hours")
                            value: page.coupons.hoursText
                            width: parent.width
                        }

                        KeywordLine {
                            keyword: qsTr("How")
                            value: qsTr("Once, at %1. It is proposed when you confirm a payment.").arg(coupon.merchant)
                            width: parent.width
                        }
                    }
                }

                ErrorLine {
                    text: page.coupons.errorText
                    width: parent.width
                }

                Button {
                    height: Math.max(48, implicitHeight)
                    text: qsTr("Claim")
                    visible: coupon.standing === "offered"
                    width: parent.width

                    onClicked: page.coupons.claim(coupon.key)
                }

                Button {
                    height: Math.max(48, implicitHeight)
                    text: qsTr("Scan to pay with it")
                    visible: coupon.standing === "usable"
                    width: parent.width

                    onClicked: page.phone.open("scan")
                }

                Button {
                    height: Math.max(48, implicitHeight)
                    primary: false
                    text: qsTr("Open the service window")
                    width: parent.width

                    onClicked: page.phone.open(page.coupons.merchantRoute)
                }
            }
        }
    }
}
