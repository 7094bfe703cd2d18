import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The right panel of the Test bench: the ledger, the events and what called for attention, as tables.
Item {
    id: root

    required property TestViewModel test
    required property WhyViewModel why
    required property bool active
    property string shown: "ledger"

    signal exportWanted

    property bool explaining: false
    readonly property bool attention: root.shown === "attention"
    readonly property int tabPadding: root.width < 300 ? 8 : 12

    onShownChanged: {
        if (root.shown !== "attention")
            root.why.close();
    }

    Connections {
        target: root.why

        function onInspected(): void {
            root.explaining = root.active;
            if (root.active)
                root.shown = "attention";
        }

        function onChanged(): void {
            root.explaining = root.explaining && root.why.key.length > 0;
        }
    }

    Row {
        id: tabs

        x: 12
        y: 14
        spacing: 4
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Tables")

        TableTab {
            padding: root.tabPadding
            name: qsTr("Ledger")
            checked: root.shown === "ledger"
            onClicked: root.shown = "ledger"
        }

        TableTab {
            padding: root.tabPadding
            name: qsTr("Events")
            checked: root.shown === "events"
            onClicked: root.shown = "events"
        }

        TableTab {
            padding: root.tabPadding
            name: qsTr("Attention")
            checked: root.attention
            onClicked: root.shown = "attention"
        }
    }

    LedgerTable {
        anchors.fill: parent
        anchors.topMargin: 56
        anchors.bottomMargin: foot.height
        visible: root.shown === "ledger"
        entries: root.test.entries
    }

    EventsTable {
        anchors.fill: parent
        anchors.topMargin: 56
        anchors.bottomMargin: foot.height
        visible: root.shown === "events"
        events: root.test.events
    }

    AttentionTable {
        anchors.fill: parent
        anchors.topMargin: 56
        anchors.bottomMargin: foot.height
        visible: root.attention && !root.explaining
        attention: root.test.attention
        lab: root.test.lab
    }

    WhyPane {
        anchors.fill: parent
        anchors.topMargin: 56
        anchors.bottomMargin: foot.height
        visible: root.attention && root.explaining
        why: root.why
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(40, sum.height + 16)

        Rule {
            width: parent.width
        }

        Words {
            id: sum

            anchors.verticalCenter: parent.verticalCenter
            x: 16
            width: parent.width - 32 - (exporting.visible ? exporting.width : 0)
            text: root.footText()
            weight: Font.Medium
            tabular: true
            spoken: true
            wrapMode: Text.Wrap
        }

        TextButton {
            id: exporting

            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: root.shown === "ledger"
            icon: "download-2-line"
            name: qsTr("Export bills to CSV…")
            enabled: !root.test.billsExport.running
            implicitHeight: 30
            onClicked: root.exportWanted()
        }
    }

    function footText(): string {
        switch (root.shown) {
        case "events":
            return qsTr("%n event(s) shown, newest first", "", root.test.events.count);
        case "attention":
            return root.test.attention.countsText;
        default:
            return root.test.totalText;
        }
    }
}
