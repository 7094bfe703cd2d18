pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The notices behind a badge, or a silence, one below the other.
Column {
    id: root

    required property WhyViewModel why

    spacing: 10
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Notices behind it")

    Repeater {
        model: root.why.notices

        delegate: WhyNotice {
            width: root.width
        }
    }

    Words {
        width: root.width
        visible: root.why.moreText.length > 0
        text: root.why.moreText
        spoken: true
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
    }
}
