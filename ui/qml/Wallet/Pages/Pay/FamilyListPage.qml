pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property FamilyViewModel family: page.phone.flows.family

    title: qsTr("Family pay")

    onBack: page.phone.back()

    ProgressFeed {
        anchors.bottom: foot.top
        anchors.top: parent.top
        emptyBody: qsTr("Give somebody close a monthly limit: what they spend is paid from your money.")
        emptyTitle: qsTr("Nobody has it yet")
        iconName: "hearts"
        model: page.family.given
        width: page.width

        onOpened: key => page.phone.open("family/" + key)
    }

    PageFoot {
        id: foot

        action: qsTr("Give family pay")
        anchors.bottom: parent.bottom
        width: page.width

        onActed: page.phone.open("family_new")
    }
}
