pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Pages
import Wallet.Theme

FocusScope {
    id: host

    required property PhoneViewModel phone
    required property int topInset
    required property int dotSize

    property bool warm: false

    focus: true

    // The tabs nobody has visited are made in idle moments, so that the first visit is as quick as the next.
    Timer {
        interval: 1500
        running: host.phone.ready && !host.warm

        onTriggered: host.warm = true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    BrandGround {
        height: host.topInset + 52
        visible: tabs.count === 0
        width: parent.width
    }

    Item {
        id: stage

        anchors.bottom: bar.top
        anchors.top: parent.top
        width: parent.width

        Repeater {
            id: tabs

            model: host.phone.tabs

            Loader {
                id: slot

                required property int index
                required property string headerStyle
                required property string title
                required property TilesModel actions
                required property SectionsModel sections

                readonly property bool current: slot.index === host.phone.tabIndex

                active: false
                anchors.fill: stage
                asynchronous: !slot.current
                focus: slot.current
                visible: slot.current

                sourceComponent: TabPage {
                    actions: slot.actions
                    dotSize: host.dotSize
                    focus: true
                    headerStyle: slot.headerStyle
                    phone: host.phone
                    sections: slot.sections
                    title: slot.title
                    topInset: host.topInset
                }

                Component.onCompleted: slot.active = slot.current || host.warm
                onCurrentChanged: slot.active = slot.active || slot.current

                Connections {
                    target: host

                    function onWarmChanged() {
                        slot.active = true;
                    }
                }
            }
        }
    }

    TabBar {
        id: bar

        anchors.bottom: parent.bottom
        currentIndex: host.phone.tabIndex
        dotSize: host.dotSize
        height: implicitHeight
        model: host.phone.tabs
        visible: tabs.count > 0
        width: parent.width

        onChosen: index => host.phone.tabIndex = index
    }
}
