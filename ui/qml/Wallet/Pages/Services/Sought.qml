import QtQuick
import Fourtab.ViewModels
import Wallet.Components

// Brings the message a window was opened at into view, and lights it for a moment.
Item {
    id: sought

    required property FeedView list
    required property WindowViewModel window

    property string lit: ""

    Component.onCompleted: sought.look()

    Connections {
        target: sought.window

        function onSoughtChanged() {
            sought.look();
        }
    }

    Timer {
        id: moment

        interval: 2000

        onTriggered: sought.lit = ""
    }

    function look() {
        const row = sought.window.soughtRow;
        if (row < 0)
            return;
        sought.list.forceLayout();
        sought.list.positionViewAtIndex(row, ListView.Center);
        sought.lit = sought.window.soughtKey;
        moment.restart();
    }
}
