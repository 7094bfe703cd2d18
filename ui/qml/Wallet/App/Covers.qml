pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Pages
import Wallet.Theme

// What lies over everything on the phone: the banner, the pull-down list, the lock screen, the status bar.
FocusScope {
    id: covers

    required property PhoneViewModel phone
    required property int statusBarHeight

    property real drawn: 0

    readonly property bool open: covers.phone.shadeOpen || covers.phone.locked

    focus: covers.open

    Component.onCompleted: covers.wake()

    Connections {
        target: covers.phone

        function onCoverChanged() {
            covers.wake();
        }
    }

    Item {
        clip: true
        height: parent.height - y
        width: parent.width
        y: covers.statusBarHeight

        PushBanner {
            body: covers.phone.banner.body
            iconName: covers.phone.banner.icon
            shown: covers.phone.banner.shown
            timeText: covers.phone.banner.timeText
            tint: covers.phone.banner.tint
            title: covers.phone.banner.title
            topInset: 0
            width: covers.width - 2 * x
            x: 10

            onDismissed: covers.phone.banner.dismiss()
            onTapped: covers.phone.banner.tap()
        }
    }

    Loader {
        id: shade

        active: false
        anchors.fill: parent
        focus: covers.phone.shadeOpen

        sourceComponent: PageLoader {
            focus: true
            page: "Covers/ShadePage.qml"
            phone: covers.phone
            topInset: covers.statusBarHeight

            Binding {
                property: "pulled"
                target: (shade.item as PageLoader)?.item ?? null
                value: covers.drawn
            }
        }
    }

    Loader {
        id: lock

        active: false
        anchors.fill: parent
        focus: covers.phone.locked

        sourceComponent: PageLoader {
            focus: true
            page: "Covers/LockPage.qml"
            phone: covers.phone
            topInset: covers.statusBarHeight
        }
    }

    StatusBar {
        clock: !covers.open && covers.drawn === 0
        height: covers.statusBarHeight
        offline: covers.phone.offline
        tidy: covers.phone.tidyStatus
        time: covers.phone.statusTime
        width: parent.width

        TapHandler {
            enabled: !covers.open

            onTapped: covers.phone.shadeOpen = true
        }

        DragHandler {
            id: pull

            enabled: !covers.phone.locked
            target: null
            xAxis.enabled: false

            onActiveChanged: {
                shade.active = true;
                if (pull.active)
                    covers.phone.shade.peek();
                if (!pull.active)
                    covers.phone.shadeOpen = covers.drawn > 72;
                covers.drawn = covers.phone.shadeOpen ? covers.drawn : 0;
            }
            onActiveTranslationChanged: if (pull.active)
                covers.drawn = Math.max(1, pull.activeTranslation.y)
        }
    }

    Behavior on drawn {
        enabled: !pull.active

        NumberAnimation {
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
    }

    function wake() {
        covers.drawn = covers.phone.shadeOpen ? covers.drawn : 0;
        shade.active = shade.active || covers.phone.shadeOpen;
        lock.active = lock.active || covers.phone.locked;
    }
}
