pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls

// An amount to type, with words beside it where `noteLabel` asks for them.
Sheet {
    id: sheet

    required property string label
    required property string amountText
    required property string amountError
    required property string action

    property string noteLabel: ""
    property string note: ""
    property string noteError: ""
    property bool busy: false

    signal amountEdited(string text)
    signal noteEdited(string text)
    signal submitted

    PageScroll {
        bottomPadding: 20
        height: Math.min(contentHeight, sheet.room)
        sideMargin: 16
        spacing: 14
        topPadding: 14
        width: parent.width

        AmountBlock {
            amountText: sheet.amountText
            errorText: sheet.amountError
            focus: true
            label: sheet.label
            width: parent.width

            onEdited: text => sheet.amountEdited(text)
            onSubmitted: sheet.submitted()
        }

        NoteField {
            errorText: sheet.noteError
            label: sheet.noteLabel
            text: sheet.note
            visible: sheet.noteLabel !== ""
            width: parent.width

            onEdited: text => sheet.noteEdited(text)
            onSubmitted: sheet.submitted()
        }

        Button {
            height: Math.max(48, implicitHeight)
            idle: sheet.amountText === "" || sheet.busy
            text: sheet.action
            width: parent.width

            onClicked: sheet.submitted()
        }
    }
}
