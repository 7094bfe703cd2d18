import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The right panel of the Test bench: the ledger and the events, as tables.
Item {
    id: root

    required property TestViewModel test
    property bool showsEvents: false

    Row {
        id: tabs

        x: 12
        y: 14
        spacing: 4
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Tables")

        TableTab {
            name: qsTr("Ledger")
            checked: !root.showsEvents
            onClicked: root.showsEvents = false
        }

        TableTab {
            name: qsTr("Events")
            checked: root.showsEvents
            onClicked: root.showsEvents = true
        }
    }

    LedgerTable {
        anchors.fill: parent
        anchors.topMargin: 56
        anchors.bottomMargin: foot.height
        visible: !root.showsEvents
        entries: root.test.entries
    }

    EventsTable {
        anchors.fill: parent
        anchors.topMargin: 56
        anchors.bottomMargin: foot.height
        visible: root.showsEvents
        events: root.test.events
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: 40

        Rule {
            width: parent.width
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            x: 16
            width: parent.width - 32
            text: root.showsEvents ? qsTr("%n event(s) shown, newest first", "", root.test.events.count) : root.test.totalText
            weight: Font.Medium
            tabular: true
            spoken: true
        }
    }
}
