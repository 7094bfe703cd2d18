pragma ComponentBehavior: Bound

import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// What calls for a glance on the phone now. Arrow keys move between the cards, Enter opens one.
Column {
    id: root

    required property WhyViewModel why

    signal shown(Item card)

    function go(index: int): void {
        (cards.itemAt(index) as WhyCard)?.take();
    }

    spacing: 8
    Accessible.role: Accessible.List
    Accessible.name: title.text

    Heading {
        id: title

        width: root.width
        major: true
        text: qsTr("Why is there a dot?")
    }

    Repeater {
        id: cards

        model: root.why.cards

        delegate: WhyCard {
            id: card

            width: root.width
            why: root.why
            onMoved: by => root.go(card.index + by)
            onOpenChanged: {
                if (open)
                    Qt.callLater(root.shown, card);
            }
            Component.onCompleted: {
                if (open)
                    Qt.callLater(root.shown, card);
            }
        }
    }

    Words {
        width: root.width
        visible: cards.count === 0
        text: qsTr("Nothing on the phone calls for a glance.")
        spoken: true
        wrapMode: Text.Wrap
        color: Skin.panelInkSoft
    }

    Words {
        width: root.width
        text: qsTr("Right-click anything on the phone to ask why it has a badge, or none.")
        spoken: true
        wrapMode: Text.Wrap
        size: Skin.small
        color: Skin.panelInkSoft
    }
}
