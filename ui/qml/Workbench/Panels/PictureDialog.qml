import QtQuick
import QtQuick.Dialogs

/// Asks where a picture is to be written.
FileDialog {
    title: qsTr("Save as picture")
    nameFilters: [qsTr("Pictures (*.png)")]
    defaultSuffix: "png"
    fileMode: FileDialog.SaveFile
}
