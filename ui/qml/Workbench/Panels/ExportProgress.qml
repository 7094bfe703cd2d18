import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Bills on their way into a file: how far, and a way to stop. Seen in every bench while it lasts.
Rectangle {
    id: root

    required property BillsExportViewModel billsExport

    width: 320
    height: content.height + 28
    radius: 10
    visible: root.billsExport.running
    color: Skin.floating
    border.color: Skin.panelLine
    border.width: 1

    Column {
        id: content

        x: 16
        y: 14
        width: parent.width - 32
        spacing: 10

        Progress {
            width: parent.width
            name: root.billsExport.progressText
            value: root.billsExport.progress
        }

        TextButton {
            anchors.right: parent.right
            name: root.billsExport.stopping ? qsTr("Stopping…") : qsTr("Stop exporting")
            enabled: !root.billsExport.stopping
            onClicked: root.billsExport.cancel()
        }
    }
}
