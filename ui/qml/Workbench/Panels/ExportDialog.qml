import QtQuick
import QtQuick.Dialogs

/// Asks where bills are to be written.
FileDialog {
    title: qsTr("Export bills to CSV")
    nameFilters: [qsTr("Tables (*.csv)")]
    defaultSuffix: "csv"
    fileMode: FileDialog.SaveFile
}
