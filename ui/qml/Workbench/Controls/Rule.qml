import QtQuick

/// A hairline between things.
Rectangle {
    implicitHeight: 1
    implicitWidth: 1
    color: Skin.panelLine
}
