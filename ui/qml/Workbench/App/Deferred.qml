import QtQuick

/// Reads and makes an item of this folder once `ready`, so that it never delays the first frame.
Item {
    id: root

    required property string source
    required property bool ready
    property var properties: ({})
    readonly property bool loaded: loader.status === Loader.Ready

    function load(): void {
        if (root.ready && loader.status === Loader.Null)
            loader.setSource(Qt.resolvedUrl(root.source), root.properties);
    }

    onReadyChanged: root.load()
    Component.onCompleted: root.load()

    Loader {
        id: loader

        anchors.fill: parent
    }
}
