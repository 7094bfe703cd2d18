pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A field under its name, with what is wrong with it below.
FocusScope {
    id: form

    required property string label

    property alias text: field.text
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property string hint: ""
    property string note: ""
    property string errorText: ""

    signal edited(string text)
    signal accepted

    implicitHeight: words.implicitHeight

    Column {
        id: words

        spacing: 4
        width: parent.width

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: form.label
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }

        TextField {
            id: field

            faulty: form.errorText !== ""
            focus: true
            placeholderText: form.hint
            width: parent.width

            Accessible.name: form.label
            onAccepted: form.accepted()
            onTextEdited: form.edited(field.text)
        }

        AppText {
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            text: form.note
            visible: text !== "" && form.errorText === ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        ErrorLine {
            text: form.errorText
            width: parent.width
        }
    }

    function clear() {
        field.clear();
    }
}
