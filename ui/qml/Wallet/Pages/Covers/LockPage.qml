pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Theme

// The locked phone: the time, the date, and the notices that called while nobody looked.
FocusScope {
    id: lock

    required property PhoneViewModel phone
    required property int topInset

    readonly property CoverViewModel cover: lock.phone.lock
    readonly property bool open: lock.phone.locked
    readonly property real lifted: swipe.active ? Math.min(0, swipe.activeTranslation.y) : 0

    enabled: lock.open
    opacity: lock.open ? 1 + lock.lifted / Math.max(1, lock.height) : 0
    visible: lock.open || opacity > 0

    Component.onCompleted: lock.take()
    Keys.onBackPressed: lock.unlock()
    Keys.onDownPressed: list.step(true)
    Keys.onEnterPressed: lock.unlock()
    Keys.onEscapePressed: lock.unlock()
    Keys.onReturnPressed: lock.unlock()
    Keys.onTabPressed: lock.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    onOpenChanged: lock.take()

    Behavior on opacity {
        enabled: !swipe.active

        NumberAnimation {
            duration: Theme.medium
            easing.type: Easing.OutQuad
        }
    }

    BrandGround {
        anchors.fill: parent

        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Locked")

        DragHandler {
            id: swipe

            target: null
            xAxis.enabled: false

            onActiveTranslationChanged: if (swipe.active && swipe.activeTranslation.y < -96)
                lock.unlock()
        }

        MouseArea {
            anchors.fill: parent

            onWheel: wheel => wheel.accepted = true
        }

        Item {
            anchors.fill: parent
            transform: Translate {
                y: lock.lifted
            }

            LockClock {
                id: clock

                dateText: lock.cover.dateText
                small: lock.height < 560
                timeText: lock.cover.timeText
                width: parent.width
                y: lock.topInset + (small ? 12 : 28)
            }

            ThreadsList {
                id: list

                anchors.bottom: unlock.top
                anchors.top: clock.bottom
                anchors.topMargin: 8
                model: lock.cover.rows
                width: parent.width

                onCleared: thread => lock.cover.clear(thread)
                onTapped: key => lock.cover.tap(key)
            }

            UnlockButton {
                id: unlock

                anchors.bottom: parent.bottom
                width: parent.width

                onClicked: lock.unlock()
            }
        }
    }

    function take() {
        if (lock.open)
            lock.forceActiveFocus();
    }

    function unlock() {
        lock.phone.locked = false;
    }
}
