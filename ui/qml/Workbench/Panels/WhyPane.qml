import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// The inspected place alone, with a way back to what stood here before.
PanelPage {
    id: root

    required property WhyViewModel why

    gutter: 16
    gap: 8

    Item {
        width: root.inner
        height: 32

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 40
            major: true
            text: root.why.title
        }

        IconButton {
            anchors.right: parent.right
            name: qsTr("Close")
            icon: "close-line"
            onClicked: root.why.close()
        }
    }

    Words {
        width: root.inner
        text: root.why.detail
        spoken: true
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
    }

    WhyNotices {
        width: root.inner
        why: root.why
    }
}
