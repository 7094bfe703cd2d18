pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

// The pull-down list: a curtain that comes down over whatever is open and follows a finger both ways.
FocusScope {
    id: shade

    required property PhoneViewModel phone
    required property int topInset

    property real pulled: 0
    property real fallen: shade.open ? 1 : 0

    readonly property CoverViewModel cover: shade.phone.shade
    readonly property bool open: shade.phone.shadeOpen

    enabled: shade.open
    visible: shade.open || curtain.height > 0

    Component.onCompleted: shade.take()
    Keys.onBackPressed: shade.phone.shadeOpen = false
    Keys.onDownPressed: list.step(true)
    Keys.onEscapePressed: shade.phone.shadeOpen = false
    Keys.onTabPressed: shade.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    onOpenChanged: shade.take()

    Behavior on fallen {
        NumberAnimation {
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
    }

    Item {
        id: curtain

        clip: true
        height: Math.min(shade.height, Math.max(0, shade.pulled, shade.fallen * shade.height) + swipe.up)
        width: shade.width

        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Notices")

        DragHandler {
            id: swipe

            readonly property real up: swipe.active ? Math.min(0, swipe.activeTranslation.y) : 0

            target: null
            xAxis.enabled: false

            onActiveTranslationChanged: if (swipe.active && swipe.activeTranslation.y < -96)
                shade.phone.shadeOpen = false
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.page

            MouseArea {
                anchors.fill: parent

                onWheel: wheel => wheel.accepted = true
            }
        }

        ShadeHead {
            id: head

            clearable: shade.cover.count > 0
            dateText: shade.cover.dateText
            timeText: shade.cover.timeText
            topInset: shade.topInset
            width: parent.width

            onCleared: shade.cover.clearAll()
        }

        ThreadsList {
            id: list

            anchors.top: head.bottom
            height: shade.height - head.height - grip.height
            model: shade.cover.rows
            width: parent.width

            onCleared: thread => shade.cover.clear(thread)
            onTapped: key => shade.cover.tap(key)

            EmptyState {
                body: qsTr("What your service windows send stands here until you have seen it.")
                iconName: "notification-2"
                title: qsTr("No notices")
                visible: shade.cover.empty
                width: parent.width
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.page
            height: grip.height
            width: parent.width

            Rectangle {
                anchors.bottom: parent.bottom
                color: Qt.alpha(Theme.shadow, 0.25)
                height: 1
                visible: curtain.height < shade.height
                width: parent.width
            }
        }

        Grip {
            id: grip

            anchors.bottom: parent.bottom
            text: qsTr("Close the notices")
            width: parent.width

            onClicked: shade.phone.shadeOpen = false
        }
    }

    function take() {
        if (shade.open)
            shade.forceActiveFocus();
    }
}
