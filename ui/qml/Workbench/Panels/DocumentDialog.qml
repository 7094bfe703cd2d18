import QtQuick
import QtQuick.Dialogs

/// Asks for a layout document.
FileDialog {
    id: root

    title: qsTr("Open a layout document")
    nameFilters: [qsTr("Layout documents (*.toml)"), qsTr("All files (*)")]
    fileMode: FileDialog.OpenFile
}
