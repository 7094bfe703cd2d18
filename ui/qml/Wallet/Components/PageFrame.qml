pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

FocusScope {
    id: frame

    required property string title

    default property alias content: body.data
    property alias trailing: header.trailing

    property int topInset: 24
    property color ground: Theme.page
    property color headerGround: Theme.brandBottom

    signal back

    focus: true

    Accessible.role: Accessible.Pane
    Accessible.name: frame.title

    Rectangle {
        anchors.fill: parent
        color: frame.ground

        MouseArea {
            anchors.fill: parent

            onWheel: wheel => wheel.accepted = true
        }
    }

    BackHeader {
        id: header

        color: frame.headerGround
        title: frame.title
        topInset: frame.topInset
        width: frame.width

        onBack: frame.back()
    }

    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.top: header.bottom
        width: frame.width
    }
}
