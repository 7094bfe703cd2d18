pragma ComponentBehavior: Bound

import QtQuick

// The file dialogs are heavy: they load at the first wish for one.
Item {
    id: choosers

    signal pictureChosen(url picture)
    signal folderChosen(url folder)

    Loader {
        id: dialogs
    }

    Connections {
        target: dialogs.item as ChooserDialogs

        function onFolderChosen(folder: url) {
            choosers.folderChosen(folder);
        }

        function onPictureChosen(picture: url) {
            choosers.pictureChosen(picture);
        }
    }

    function ask(what: string) {
        dialogs.setSource(Qt.resolvedUrl("ChooserDialogs.qml"));
        const made = dialogs.item as ChooserDialogs;
        made.ask(what);
    }
}
