pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A large amount to type, with what it is for above and what is wrong with it below.
FocusScope {
    id: block

    required property string label
    required property string amountText
    required property string errorText

    property string name: block.label

    signal edited(string text)
    signal submitted

    implicitHeight: words.implicitHeight

    Column {
        id: words

        width: parent.width

        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
            text: block.label
            width: parent.width
            wrapMode: Text.Wrap
        }

        AmountField {
            focus: true
            text: block.amountText
            width: parent.width

            Accessible.name: block.name
            onAccepted: block.submitted()
            onTextEdited: block.edited(text)
        }

        Rectangle {
            color: block.errorText !== "" ? Theme.danger : Theme.line
            height: block.errorText !== "" ? 2 : 1
            width: parent.width
        }

        ErrorLine {
            text: block.errorText
            topPadding: 8
            width: parent.width
        }
    }
}
