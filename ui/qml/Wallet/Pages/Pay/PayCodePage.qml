pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    ground: Theme.brandBottom
    title: qsTr("Pay code")

    onBack: page.phone.back()

    PageScroll {
        id: scroll

        anchors.fill: parent
        focus: true

        PayCodeCard {
            barcodeSource: page.phone.payCode.barcodeSource
            groups: page.phone.payCode.groups
            methodLabel: page.phone.payCode.methodLabel
            qrSource: page.phone.payCode.qrSource
            untilText: page.phone.payCode.untilText
            width: scroll.width - 2 * scroll.sideMargin
        }

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The till in the Test bench can charge this code.")
            width: scroll.width - 2 * scroll.sideMargin
            wrapMode: Text.Wrap
        }
    }
}
