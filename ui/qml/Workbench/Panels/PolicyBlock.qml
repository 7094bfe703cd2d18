import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// Which policy decides what calls for a glance: the ones at hand, or a document of one's own; and what came of it so far.
Column {
    id: root

    required property PoliciesViewModel policies

    signal openWanted
    signal compareWanted

    spacing: 8

    Heading {
        text: qsTr("Policy")
    }

    Picker {
        width: root.width
        name: qsTr("Policy")
        choices: root.policies.choices
        onChosen: key => root.policies.choose(key)
    }

    Words {
        width: root.width
        text: root.policies.about
        spoken: true
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Words {
        width: root.width
        visible: text.length > 0
        text: root.policies.errorText
        spoken: true
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.danger
    }

    Problems {
        width: root.width
        visible: root.policies.problems.count > 0
        documentName: root.policies.documentName
        problems: root.policies.problems
        kept: qsTr("The policy in force stays. This list follows the file as you save it.")
    }

    Words {
        width: root.width
        visible: root.policies.documentName.length > 0 && root.policies.problems.count === 0
        text: qsTr("Following %1").arg(root.policies.documentName)
        spoken: true
        elide: Text.ElideMiddle
        size: Skin.small
        color: Skin.panelInkSoft
    }

    TextButton {
        width: root.width
        icon: "folder-open-line"
        name: qsTr("Open a policy document…")
        tip: qsTr("Or drop a .toml file on this panel")
        onClicked: root.openWanted()
    }

    TextButton {
        width: root.width
        icon: "scales-3-line"
        name: qsTr("Compare policies…")
        onClicked: root.compareWanted()
    }

    Words {
        width: root.width
        text: root.policies.countsText
        spoken: true
        wrapMode: Text.Wrap
        tabular: true
        size: Skin.small
        color: Skin.panelInkSoft
    }
}
