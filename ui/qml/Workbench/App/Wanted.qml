import QtQuick

/// Makes its component the first time it is wanted, and keeps it.
Loader {
    id: root

    required property bool wanted

    active: false
    onWantedChanged: {
        if (root.wanted)
            root.active = true;
    }
    Component.onCompleted: {
        if (root.wanted)
            root.active = true;
    }
}
