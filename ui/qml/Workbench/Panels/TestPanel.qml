pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels

/// The left panel of the Test bench: the till with the world's tools, the merchants' side, and the push lab.
Item {
    id: root

    required property ShellViewModel shell
    readonly property PushLabViewModel lab: root.shell.test.lab
    readonly property CounterViewModel counter: root.shell.counter
    readonly property string tab: root.lab.open ? "lab" : root.counter.open ? "merchants" : "till"

    function choose(tab: string): void {
        root.counter.open = tab === "merchants";
        root.lab.open = tab === "lab";
    }

    Row {
        x: 12
        y: 14
        spacing: 4
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Tools")

        TableTab {
            name: qsTr("Till")
            checked: root.tab === "till"
            onClicked: root.choose("till")
        }

        TableTab {
            name: qsTr("Merchants")
            checked: root.tab === "merchants"
            onClicked: root.choose("merchants")
        }

        TableTab {
            name: qsTr("Push lab")
            checked: root.tab === "lab"
            onClicked: root.choose("lab")
        }
    }

    TillPanel {
        anchors.fill: parent
        anchors.topMargin: 56
        visible: root.tab === "till"
        shell: root.shell
    }

    Loader {
        property bool wanted: root.tab === "merchants"

        anchors.fill: parent
        anchors.topMargin: 56
        visible: root.tab === "merchants"
        active: false
        onWantedChanged: active = true

        sourceComponent: MerchantsPanel {
            counter: root.counter
        }

        Component.onCompleted: active = root.tab === "merchants"
    }

    Loader {
        property bool wanted: root.lab.open

        anchors.fill: parent
        anchors.topMargin: 56
        visible: root.lab.open
        active: false
        onWantedChanged: active = true

        sourceComponent: PushLabPanel {
            lab: root.lab
        }

        Component.onCompleted: active = root.lab.open
    }
}
