import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// One push, written or taken from a file, and storms of them. An .apns file dropped here is opened in the editor.
Item {
    id: root

    required property PushLabViewModel lab

    PanelPage {
        id: page

        anchors.fill: parent
        above: 4
        gutter: 16
        gap: 12

        OnePush {
            id: push

            width: page.inner
            lab: root.lab
            onFileWanted: dialog.wanted = true
        }

        Rule {
            width: page.inner
        }

        Storm {
            id: many

            readonly property string told: root.lab.storm.summaryText

            width: page.inner
            storm: root.lab.storm
            onToldChanged: page.seek(many.answer)
            onRunningChanged: {
                if (many.running)
                    page.seek(many.cancel);
            }
        }
    }

    Connections {
        target: root.lab.outcome

        function onChanged(): void {
            page.seek(push.answer);
        }
    }

    DropHint {
        anchors.fill: parent
        anchors.margins: 8
        shown: drop.containsDrag
        text: qsTr("Drop the payload to open it here")
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.urls.length > 0)
                root.lab.openFile(event.urls[0]);
        }
    }

    Loader {
        id: dialog

        property bool wanted: false

        active: false
        source: "PayloadDialog.qml"
        onWantedChanged: {
            if (dialog.wanted) {
                dialog.active = true;
                (dialog.item as PayloadDialog)?.open();
            }
        }
    }

    Connections {
        target: dialog.item as PayloadDialog

        function onAccepted(): void {
            dialog.wanted = false;
            root.lab.openFile((dialog.item as PayloadDialog).selectedFile);
        }

        function onRejected(): void {
            dialog.wanted = false;
        }
    }
}
