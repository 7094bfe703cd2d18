pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

/// One message of a window's feed, of whatever kind, under its time.
Column {
    id: message

    required property string kind
    required property string title
    required property string body
    required property string timeText
    required property string amountText
    required property string methodText
    required property var articles
    required property var lines
    required property string route

    property string shop: ""
    property bool lit: false
    property bool timed: true

    signal billWanted
    signal routeWanted
    signal articleWanted(var article)

    spacing: 8

    AppText {
        color: Theme.inkFaint
        font.pixelSize: Theme.tiny
        horizontalAlignment: Text.AlignHCenter
        text: message.timeText
        visible: message.timed
        width: parent.width
    }

    Loader {
        sourceComponent: message.partOf(message.kind)
        width: parent.width
    }

    Component {
        id: plain

        MessageCard {
            amountText: message.amountText
            body: message.body
            kind: message.kind
            lit: message.lit
            methodText: message.methodText
            timeText: message.timeText
            title: message.title

            onOpened: message.billWanted()
        }
    }

    Component {
        id: articlesPart

        ArticlesCard {
            articles: message.articles

            onOpened: article => message.articleWanted(article)
        }
    }

    Component {
        id: template

        TemplateCard {
            body: message.body
            lines: message.lines
            route: message.route
            title: message.title

            onOpened: message.routeWanted()
        }
    }

    Component {
        id: spoken

        ChatBubble {
            own: message.kind === "said"
            who: own ? qsTr("You") : message.shop
            words: message.body
        }
    }

    function partOf(kind: string): Component {
        switch (kind) {
        case "articles":
            return articlesPart;
        case "template":
            return template;
        case "answer":
        case "said":
            return spoken;
        default:
            return plain;
        }
    }
}
