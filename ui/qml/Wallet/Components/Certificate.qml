pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// What a gift is thanked with.
BrandGround {
    id: paper

    required property string project
    required property string amountText
    required property string number

    implicitHeight: words.implicitHeight
    radius: Theme.radius

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Certificate")

    Column {
        id: words

        bottomPadding: 20
        spacing: 4
        topPadding: 20
        width: parent.width - 32
        x: 16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.brandInk
            filled: true
            name: "heart"
            size: 32
        }

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Thank you")
            weight: 600
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.brandInk
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 for \"%2\"").arg(paper.amountText).arg(paper.project)
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.brandInk
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Certificate %1").arg(paper.number)
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
