pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls

/// Image-text articles: the first one large, the others small below it. Pictures are drawn from an icon and a tint.
Card {
    id: card

    required property var articles

    readonly property var front: card.articles[0] ?? ({})

    signal opened(var article)

    implicitHeight: rows.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: card.front.title ?? ""

    Column {
        id: rows

        width: parent.width

        ArticleFront {
            about: card.front.about ?? ""
            alone: card.articles.length < 2
            iconName: card.front.icon ?? ""
            title: card.front.title ?? ""
            tint: card.front.tint ?? "grey"
            width: parent.width

            onClicked: card.opened(card.front)
        }

        Repeater {
            model: card.articles.slice(1)

            ArticleLine {
                id: line

                required property int index
                required property var modelData

                bottomRadius: line.ruled ? 0 : card.radius
                iconName: line.modelData.icon
                ruled: line.index < card.articles.length - 2
                tint: line.modelData.tint
                title: line.modelData.title
                width: rows.width

                onClicked: card.opened(line.modelData)
            }
        }
    }
}
