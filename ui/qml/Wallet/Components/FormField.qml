pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Wallet.Controls
import Wallet.Theme

// One thing a form asks, drawn by its shape.
FocusScope {
    id: field

    required property string key
    required property string shape
    required property string label
    required property string hint
    required property string text
    required property string note
    required property string sign
    required property string fault
    required property int most
    required property AbstractItemModel options
    required property int offers
    required property string picked

    property Item target: null

    signal edited(string text)
    signal chosen(string key)
    signal submitted
    signal entered
    signal listAsked

    implicitHeight: words.implicitHeight

    Card {
        anchors.fill: parent
    }

    Column {
        id: words

        readonly property real room: width - 28
        readonly property bool wide: ["rows", "picker", "cards"].includes(field.shape)

        bottomPadding: field.fault === "" && (field.shape === "rows" || field.shape === "picker") ? 2 : 14
        spacing: 8
        topPadding: field.shape === "picker" ? 2 : 12
        width: parent.width

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: field.label
            visible: field.shape !== "picker"
            width: words.room
            wrapMode: Text.Wrap
            x: 14
        }

        Loader {
            id: body

            focus: true
            sourceComponent: field.bodyOf(field.shape)
            width: words.wide ? words.width : words.room
            x: words.wide ? 0 : 14
        }

        AppText {
            color: Theme.accent
            font.pixelSize: Theme.caption
            text: field.note
            visible: text !== ""
            width: words.room
            wrapMode: Text.Wrap
            x: 14
        }

        ErrorLine {
            text: field.fault
            width: words.room
            x: 14
        }

    }

    Component {
        id: tiles

        OptionTiles {
            model: field.options

            onChosen: key => field.chosen(key)
        }
    }

    Component {
        id: rows

        OptionRows {
            model: field.options

            onChosen: key => field.chosen(key)
        }
    }

    Component {
        id: picker

        RowButton {
            bottomRadius: Theme.radius
            label: field.label
            ruled: false
            topRadius: Theme.radius
            value: field.picked

            onClicked: field.listAsked()
        }
    }

    Component {
        id: cards

        FocusScope {
            implicitHeight: both.implicitHeight

            Column {
                id: both

                spacing: 6
                width: parent.width

                OptionRows {
                    model: field.options
                    width: parent.width

                    onChosen: key => field.chosen(key)
                }

                EntryLine {
                    faulty: field.fault !== ""
                    focus: true
                    hint: qsTr("Another card's number")
                    label: field.label
                    listed: false
                    most: field.most
                    numeric: true
                    text: field.text
                    width: parent.width - 28
                    x: 14

                    Component.onCompleted: field.target = entry
                    onEdited: text => field.edited(text)
                    onEntered: field.entered()
                    onSubmitted: field.submitted()
                }
            }
        }
    }

    Component {
        id: amount

        AmountLine {
            faulty: field.fault !== ""
            label: field.label
            sign: field.sign
            text: field.text

            Component.onCompleted: field.target = this
            onAccepted: field.submitted()
            onActiveFocusChanged: if (activeFocus)
                field.entered()
            onTextEdited: field.edited(text)
        }
    }

    Component {
        id: line

        EntryLine {
            faulty: field.fault !== ""
            hint: field.hint
            label: field.label
            listed: field.offers > 0 && field.shape === "digits"
            most: field.most
            numeric: field.shape === "digits"
            text: field.text

            Component.onCompleted: field.target = entry
            onEdited: text => field.edited(text)
            onEntered: field.entered()
            onListAsked: field.listAsked()
            onSubmitted: field.submitted()
        }
    }

    function bodyOf(shape: string): Component {
        switch (shape) {
        case "tiles":
            return tiles;
        case "rows":
            return rows;
        case "picker":
            return picker;
        case "cards":
            return cards;
        case "amount":
            return amount;
        default:
            return line;
        }
    }

    // A list gives it to its first option, a line to what is typed into.
    function takeFocus() {
        const typed = field.target !== null;
        const target = typed ? field.target : body.nextItemInFocusChain(true);
        target.forceActiveFocus(typed ? Qt.OtherFocusReason : Qt.TabFocusReason);
    }
}
