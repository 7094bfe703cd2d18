import QtQuick.Dialogs

/// Asks for a push payload.
FileDialog {
    title: qsTr("Open a push payload")
    nameFilters: [qsTr("Push payloads (*.apns)"), qsTr("All files (*)")]
    fileMode: FileDialog.OpenFile
}
