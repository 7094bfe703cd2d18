pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Which policy decides, and what it made of every notice, newest first. An .apns file dropped here is sent to the phone.
Item {
    id: root

    required property AttentionViewModel attention
    required property PushLabViewModel lab
    readonly property real noticeRoom: (root.width - 32) * 0.45
    readonly property real decisionRoom: (root.width - 32) * 0.55

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            root.lab.dropFiles(event.urls);
        }
    }

    Picker {
        id: policy

        x: 16
        width: parent.width - 32
        name: qsTr("Policy")
        choices: root.attention.policies
        onChosen: key => root.attention.choosePolicy(key)
    }

    Words {
        id: hint

        anchors.top: policy.bottom
        anchors.topMargin: 6
        x: 16
        width: parent.width - 32
        size: Skin.small
        color: root.attention.errorText.length > 0 ? Skin.danger : Skin.panelInkSoft
        wrapMode: Text.Wrap
        spoken: true
        text: root.attention.errorText.length > 0 ? root.attention.errorText : qsTr("Drop an .apns file here to send that push to the phone.")
    }

    Row {
        id: head

        anchors.top: hint.bottom
        anchors.topMargin: 4
        x: 16
        height: 32

        Cell {
            width: root.noticeRoom
            head: true
            text: qsTr("Notice")
        }

        Cell {
            width: root.decisionRoom
            head: true
            text: qsTr("Decision and the rule that settled it")
        }
    }

    Rule {
        anchors.top: head.bottom
        width: parent.width
    }

    TableBody {
        id: table

        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        width: parent.width
        name: qsTr("Attention")
        model: root.attention.decisions

        delegate: DecisionRow {
            required property int index

            width: table.width
            sheet: root
            place: index
            current: ListView.isCurrentItem && table.activeFocus
            onPicked: {
                table.currentIndex = index;
                table.forceActiveFocus();
            }
        }
    }

    NothingYet {
        anchors.fill: table
        visible: root.attention.decisions.count === 0
        text: qsTr("Nothing has asked for attention yet.")
    }
}
