import QtQuick

import Fourtab.ViewModels
import Workbench.Controls

/// What a merchant writes: a text, articles or a template.
Column {
    id: root

    required property CounterSendViewModel section
    readonly property bool articles: root.section.kind === "articles"
    readonly property bool template: root.section.kind === "template"

    spacing: 8

    Segmented {
        width: parent.width
        name: qsTr("Kind of message")
        choices: root.section.kinds
        onChosen: key => root.section.chooseKind(key)
    }

    NamedField {
        width: parent.width
        name: root.articles ? qsTr("Title of the large article") : qsTr("Title")
        value: root.section.title
        limit: 120
        onEdited: text => root.section.write("title", text)
    }

    Words {
        width: parent.width
        text: qsTr("Words")
        size: Skin.small
        color: Skin.panelInkSoft
    }

    TextBox {
        width: parent.width
        name: qsTr("Words")
        lines: 3
        value: root.section.body
        onEdited: text => root.section.write("body", text)
        onSubmitted: root.section.send()
    }

    Words {
        width: parent.width
        visible: root.articles
        text: qsTr("Picture in front")
        size: Skin.small
        color: Skin.panelInkSoft
    }

    Picker {
        width: parent.width
        visible: root.articles
        name: qsTr("Picture in front")
        choices: root.section.pictures
        onChosen: key => root.section.choosePicture(key)
    }

    Words {
        width: parent.width
        visible: root.articles || root.template
        text: root.articles ? qsTr("Small articles, a title a line") : qsTr("Keyword lines, such as Order: 12")
        size: Skin.small
        color: Skin.panelInkSoft
    }

    TextBox {
        width: parent.width
        visible: root.articles
        name: qsTr("Small articles, a title a line")
        lines: 3
        value: root.section.more
        onEdited: text => root.section.write("more", text)
        onSubmitted: root.section.send()
    }

    TextBox {
        width: parent.width
        visible: root.template
        name: qsTr("Keyword lines, such as Order: 12")
        lines: 3
        value: root.section.lines
        onEdited: text => root.section.write("lines", text)
        onSubmitted: root.section.send()
    }
}
