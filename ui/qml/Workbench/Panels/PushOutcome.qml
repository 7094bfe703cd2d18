pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// What became of a push: the decision, where its mark stands, and its reasons in order. Takes no room before there is one.
Rectangle {
    id: root

    required property PushOutcomeViewModel outcome
    readonly property color ink: {
        switch (root.outcome.tone) {
        case "pushed":
            return Skin.good;
        case "held":
            return Skin.warning;
        case "refused":
            return Skin.danger;
        default:
            return Skin.panelInkSoft;
        }
    }

    visible: root.outcome.tone.length > 0
    implicitHeight: column.height + 24
    radius: 8
    color: Skin.panelCard
    border.color: Skin.panelLine
    border.width: 1
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.outcome.headline

    Rectangle {
        x: 1
        y: 10
        width: 3
        height: parent.height - 20
        radius: 1.5
        color: root.ink
    }

    Column {
        id: column

        x: 16
        y: 12
        width: parent.width - 28
        spacing: 4

        Line {
            text: root.outcome.headline
            size: Skin.large
            weight: Font.DemiBold
            color: root.ink
        }

        Line {
            text: root.outcome.sourceText
            color: Skin.panelInkSoft
            size: Skin.small
        }

        Line {
            text: root.outcome.markText
        }

        Item {
            width: 1
            height: 4
            visible: reasons.count > 0
        }

        Repeater {
            id: reasons

            model: root.outcome.reasons

            delegate: Row {
                id: reason

                required property string key
                required property string text

                spacing: 4

                Words {
                    width: 16
                    text: reason.key
                    size: Skin.small
                    tabular: true
                    verticalAlignment: Text.AlignTop
                    color: Skin.panelInkSoft
                }

                Line {
                    width: column.width - 20
                    text: reason.text
                    size: Skin.small
                }
            }
        }
    }

    component Line: Words {
        width: parent.width
        visible: text.length > 0
        wrapMode: Text.Wrap
        spoken: true
    }
}
