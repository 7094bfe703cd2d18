pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property SplitViewModel split: page.phone.flows.split

    title: qsTr("Earlier splits")

    onBack: page.phone.back()

    ProgressFeed {
        anchors.fill: parent
        emptyBody: qsTr("Bills you split and who has paid their share gather here.")
        emptyTitle: qsTr("No bill split yet")
        iconName: "group"
        model: page.split.earlier

        onOpened: key => page.phone.open("split/" + key)
    }
}
