import QtQuick

/// A section of the Merchants tab: made the first time it is shown, and kept.
Loader {
    id: root

    required property bool shown

    visible: root.shown
    active: false
    onShownChanged: {
        if (root.shown)
            root.active = true;
    }
    Component.onCompleted: {
        if (root.shown)
            root.active = true;
    }
}
