pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

Item {
    id: dialogs

    signal pictureChosen(url picture)
    signal folderChosen(url folder)

    FileDialog {
        id: pictures

        nameFilters: [qsTr("Pictures (%1)").arg("*.png *.jpg *.jpeg *.bmp *.webp *.gif"), qsTr("All files (%1)").arg("*")]
        title: qsTr("Choose a picture of a code")

        onAccepted: dialogs.pictureChosen(pictures.selectedFile)
    }

    FolderDialog {
        id: folders

        acceptLabel: qsTr("Save here")
        title: qsTr("Save the codes into a folder")

        onAccepted: dialogs.folderChosen(folders.selectedFolder)
    }

    function ask(what: string) {
        if (what === "folder")
            folders.open();
        else
            pictures.open();
    }
}
