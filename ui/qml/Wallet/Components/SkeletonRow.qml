pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

Item {
    id: row

    implicitHeight: 64

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Loading")

    Skeleton {
        anchors.verticalCenter: parent.verticalCenter
        height: 40
        radius: 12
        width: 40
        x: 14
    }

    Skeleton {
        anchors.bottom: parent.verticalCenter
        anchors.bottomMargin: 4
        height: Theme.body * 0.8
        width: row.width * 0.4
        x: 66
    }

    Skeleton {
        anchors.top: parent.verticalCenter
        anchors.topMargin: 6
        height: Theme.tiny * 0.8
        width: row.width * 0.55
        x: 66
    }
}
