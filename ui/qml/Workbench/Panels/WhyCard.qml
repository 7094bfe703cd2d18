pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// One thing that calls for attention, or stays silent. Choosing it opens the notices behind it below its own words.
Rectangle {
    id: root

    required property WhyViewModel why
    required property string key
    required property string title
    required property string detail
    required property string tone
    required property bool open
    required property int index

    signal moved(int by)

    function take(): void {
        head.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: head.height + body.height
    radius: 10
    color: Skin.panelCard
    border.color: root.open ? Skin.panelAccent : Skin.panelLine
    border.width: 1
    Keys.onUpPressed: root.moved(-1)
    Keys.onDownPressed: root.moved(1)

    Pressable {
        id: head

        width: parent.width
        height: words.height + 20
        radius: root.radius
        name: root.title
        description: root.detail
        checkable: true
        checked: root.open
        onClicked: root.why.choose(root.key)

        Column {
            id: words

            x: 12
            y: 10
            width: parent.width - 44
            spacing: 2

            Words {
                width: parent.width
                text: root.title
                weight: Font.Medium
                tabular: true
            }

            Words {
                width: parent.width
                text: root.detail
                wrapMode: Text.Wrap
                maximumLineCount: 3
                tabular: true
                size: Skin.small
                color: Skin.panelInkSoft
            }
        }

        Glyph {
            anchors.right: parent.right
            anchors.rightMargin: 10
            y: 10
            name: root.open ? "arrow-up-s-line" : "arrow-down-s-line"
            color: Skin.panelInkSoft
        }
    }

    Loader {
        id: body

        x: 12
        y: head.height
        width: parent.width - 24
        height: root.open ? implicitHeight + 14 : 0
        active: root.open

        sourceComponent: WhyNotices {
            why: root.why
        }
    }
}
