import QtQuick

import Fourtab.ViewModels

/// The Attention tab of the Design bench: which policy decides, and why there is a dot.
Item {
    id: root

    required property WhyViewModel why
    required property PoliciesViewModel policies

    signal openWanted
    signal compareWanted

    function reveal(card: Item): void {
        const y = card.mapToItem(page.contentItem, 0, 0).y;
        const least = y + Math.min(card.height, page.height) - page.height + 20;
        page.contentY = Math.max(0, Math.max(least, Math.min(page.contentY, y - 12)));
    }

    Binding {
        target: root.why
        property: "watched"
        value: true
        when: root.visible
    }

    PanelPage {
        id: page

        anchors.fill: parent
        gutter: 16
        gap: 20

        PolicyBlock {
            width: page.inner
            policies: root.policies
            onOpenWanted: root.openWanted()
            onCompareWanted: root.compareWanted()
        }

        WhyCards {
            width: page.inner
            why: root.why
            onShown: card => root.reveal(card)
        }
    }

    DropShade {
        anchors.fill: parent
        text: qsTr("Drop the policy document here")
        onFileDropped: file => root.policies.openDocument(file)
    }
}
