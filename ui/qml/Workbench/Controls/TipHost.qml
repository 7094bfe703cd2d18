import QtQuick

/// Shows a tool tip over its parent after a pause; nothing of it is loaded until then.
Item {
    id: root

    required property string text
    required property bool wanted
    property bool shown: false

    anchors.fill: parent
    onWantedChanged: {
        if (!root.wanted)
            root.shown = false;
    }

    Timer {
        interval: 700
        running: root.wanted && root.text.length > 0
        onTriggered: {
            if (loader.status === Loader.Null)
                loader.setSource(Qt.resolvedUrl("Tip.qml"), {
                    "host": root
                });
            root.shown = true;
        }
    }

    Loader {
        id: loader
    }
}
