import QtQuick

/// What only the window knows: which of its own surfaces are open, and how wide the panels were dragged.
QtObject {
    property bool helpShown: false
    property bool settingsShown: false
    property bool startOverShown: false
    property bool openDocumentShown: false
    property int designLeft: 264
    property int designRight: 300
    property int testLeft: 300
    property int testRight: 560
}
