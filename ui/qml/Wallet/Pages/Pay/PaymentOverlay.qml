pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components

PaymentSheet {
    id: overlay

    required property PhoneViewModel phone

    readonly property PaymentViewModel payment: overlay.phone.payment

    amountText: overlay.payment.amountDisplay
    coupons: overlay.payment.coupons
    couponTaken: overlay.payment.couponTaken
    couponText: overlay.payment.couponText
    errorText: overlay.payment.errorText
    filled: overlay.payment.filled
    freezes: overlay.payment.freezes
    locked: overlay.payment.locked
    lockedOut: overlay.payment.lockedOut
    pays: overlay.payment.pays
    passwordWrong: overlay.payment.passwordWrong

    merchantName: overlay.payment.merchantName
    methodDetail: overlay.payment.methodDetail
    methodIcon: overlay.payment.methodIcon
    methodLabel: overlay.payment.methodLabel
    methods: overlay.payment.methods
    methodTint: overlay.payment.methodTint
    open: overlay.payment.active
    stage: overlay.payment.stage

    onCancelled: overlay.payment.cancel()
    onCouponChosen: key => overlay.payment.chooseCoupon(key)
    onProofAsked: overlay.phone.proveIdentity()
    onKeyed: key => overlay.payment.press(key)
    onMethodChosen: key => overlay.payment.choose(key)
}
