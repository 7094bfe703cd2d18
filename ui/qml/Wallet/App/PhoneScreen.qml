pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Pages

FocusScope {
    id: screen

    required property PhoneViewModel phone

    property int statusBarHeight: 24
    property int dotSize: 8

    readonly property bool paying: screen.phone.payment.active
    readonly property bool moving: pages.moving

    objectName: "phoneScreen"
    focus: true

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Phone")
    Component.onCompleted: overlay.active = screen.paying
    Keys.onBackPressed: screen.phone.back()
    Keys.onEscapePressed: screen.phone.back()
    onPayingChanged: {
        overlay.active = overlay.active || screen.paying;
        Qt.callLater(screen.handFocus);
    }

    TabHost {
        id: tabs

        anchors.fill: parent
        dotSize: screen.dotSize
        enabled: pages.empty && !screen.paying && !covers.open
        phone: screen.phone
        topInset: screen.statusBarHeight
        visible: !pages.covering
    }

    PageStack {
        id: pages

        anchors.fill: parent
        enabled: !screen.paying && !covers.open
        phone: screen.phone
        topInset: screen.statusBarHeight

        onFrontChanged: Qt.callLater(screen.handFocus)
    }

    Loader {
        id: overlay

        active: false
        anchors.fill: parent
        enabled: !covers.open

        sourceComponent: PageLoader {
            page: "Pay/PaymentOverlay.qml"
            phone: screen.phone
            topInset: screen.statusBarHeight
        }
    }

    Covers {
        id: covers

        anchors.fill: parent
        phone: screen.phone
        statusBarHeight: screen.statusBarHeight

        onOpenChanged: Qt.callLater(screen.handFocus)
    }

    TapHandler {
        acceptedButtons: Qt.BackButton

        onTapped: screen.phone.back()
    }

    // Whoever has the keyboard inside the phone hands it to what is on top now; the workbench keeps its own.
    function handFocus() {
        if (!screen.activeFocus || covers.open)
            return;
        if (screen.paying)
            overlay.forceActiveFocus();
        else if (screen.phone.depth > 0 && pages.front !== null)
            pages.front.forceActiveFocus();
        else
            tabs.forceActiveFocus();
    }
}
