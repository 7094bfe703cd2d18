pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

BrandGround {
    id: head

    required property string timeText
    required property string dateText
    required property int topInset
    required property bool clearable

    signal cleared

    implicitHeight: words.y + words.implicitHeight + 14

    Column {
        id: words

        x: 20
        y: head.topInset + 6

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.display
            lineHeight: 0.9
            text: head.timeText
            weight: 300
        }

        AppText {
            id: date

            color: Theme.brandInk
            font.pixelSize: Theme.chrome(14)
            text: head.dateText
        }
    }

    Pressable {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: words.bottom
        anchors.verticalCenterOffset: -Math.round(date.height / 2)
        ink: Theme.brandInk
        leftPadding: 12
        rightPadding: 12
        ring: Theme.focusOnBrand
        text: qsTr("Clear all")
        visible: head.clearable

        contentItem: AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.chrome(14)
            text: clear.text
            weight: 500

            Accessible.ignored: true
        }

        onClicked: head.cleared()
    }
}
