pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls

// A field of a form: what a merchant would get and where it comes from, given only with consent; or typed.
Column {
    id: row

    required property string label
    required property string shown
    required property string source
    required property bool typed
    required property bool on
    required property string errorText

    property bool ruled: false

    signal toggled
    signal edited(string text)

    SwitchRow {
        label: row.label
        note: row.shown + "\n" + row.source
        on: row.on
        visible: !row.typed
        width: parent.width

        onClicked: row.toggled()
    }

    Item {
        implicitHeight: field.implicitHeight + 20
        visible: row.typed
        width: parent.width

        LabelledField {
            id: field

            errorText: row.typed ? row.errorText : ""
            label: row.label
            maximumLength: 80
            note: row.source
            width: parent.width - 28
            x: 14
            y: 10

            onEdited: text => row.edited(text)
        }
    }

    Item {
        implicitHeight: fault.implicitHeight + 10
        visible: fault.text !== ""
        width: parent.width

        ErrorLine {
            id: fault

            text: row.typed ? "" : row.errorText
            width: parent.width - 28
            x: 14
        }
    }

    Divider {
        visible: row.ruled
        width: parent.width - 14
        x: 14
    }
}
