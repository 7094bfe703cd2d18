pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Pages
import Wallet.Theme

FocusScope {
    id: held

    required property PhoneViewModel phone
    required property int topInset
    required property int index
    required property string route
    required property bool moving
    required property bool leaving

    readonly property bool settled: !held.leaving && !slide.running && held.offset === 0

    property bool covered: false
    property real offset: 0

    signal arrived
    signal gone

    focus: !held.leaving
    visible: !held.covered && !(held.leaving && held.offset >= held.width)
    x: held.offset

    Component.onCompleted: held.enter()
    onLeavingChanged: if (held.leaving)
        held.exit()

    NumberAnimation {
        id: slide

        duration: Theme.medium
        easing.type: Easing.OutCubic
        property: "offset"
        target: held

        onFinished: held.leaving ? held.gone() : held.arrived()
    }

    Rectangle {
        color: Qt.alpha(Theme.shadow, 0.25)
        height: parent.height
        visible: !held.settled
        width: 1
        x: -1
    }

    RoutePage {
        anchors.fill: parent
        focus: true
        phone: held.phone
        route: held.route
        topInset: held.topInset
    }

    function enter() {
        held.offset = held.moving && Theme.medium > 0 ? held.width : 0;
        slide.to = 0;
        slide.start();
    }

    function exit() {
        slide.to = held.width;
        slide.start();
    }
}
