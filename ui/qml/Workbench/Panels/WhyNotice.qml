import QtQuick

import Workbench.Controls

/// One notice explained: what it did, by which rules in order, since when, and what other policies would have done.
Column {
    id: root

    required property string heading
    required property string title
    required property string source
    required property string did
    required property var reasons
    required property string when
    required property var elsewhere
    required property int index

    spacing: 3
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.title, root.source, root.did].join(qsTr(", "))

    Item {
        width: root.width
        height: 10
        visible: root.index > 0

        Rule {
            width: parent.width
        }
    }

    Heading {
        width: root.width
        visible: root.heading.length > 0
        text: root.heading
        bottomPadding: 4
    }

    Words {
        width: root.width
        text: root.title
        weight: Font.Medium
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }

    Words {
        width: root.width
        text: root.source
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Words {
        width: root.width
        topPadding: 2
        text: root.did
        wrapMode: Text.Wrap
        color: Skin.panelAccent
    }

    Words {
        width: root.width
        visible: text.length > 0
        text: root.reasons.map((reason, place) => `${place + 1}. ${reason}`).join("\n")
        spoken: true
        wrapMode: Text.Wrap
        size: Skin.small
    }

    Words {
        width: root.width
        text: root.when
        spoken: true
        wrapMode: Text.Wrap
        tabular: true
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Words {
        width: root.width
        visible: root.elsewhere.length > 0
        topPadding: 3
        text: qsTr("Under other policies")
        size: Skin.small
        weight: Font.DemiBold
        color: Skin.panelInkSoft
    }

    Words {
        width: root.width
        visible: root.elsewhere.length > 0
        text: root.elsewhere.join("\n")
        spoken: true
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
    }
}
