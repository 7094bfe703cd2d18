import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Files let go over the phone: pushes are sent to it. The scan page keeps what is neither a push nor a document.
Item {
    id: root

    required property ShellViewModel shell
    required property real radius
    readonly property PushLabViewModel lab: root.shell.test.lab

    DropArea {
        id: drop

        property string hint: ""
        property bool known: false

        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: drag => {
            drop.known = root.lab.knows(drag.urls);
            drop.hint = root.lab.hintFor(drag.urls);
            drag.accepted = drop.known || root.shell.phone.topRoute !== "scan";
        }
        onDropped: event => root.lab.dropFiles(event.urls)
    }

    DropHint {
        objectName: "phoneDropHint"
        anchors.fill: parent
        radius: root.radius
        shown: drop.containsDrag
        wrong: !drop.known
        icon: drop.known ? "send-plane-line" : "forbid-line"
        text: drop.hint
    }
}
