pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls

// A line of words with what is wrong with it below.
Column {
    id: block

    required property string label
    required property string text
    required property string errorText

    property int limit: 40

    signal edited(string text)
    signal submitted

    TextField {
        id: field

        faulty: block.errorText !== ""
        maximumLength: block.limit
        placeholderText: block.label
        text: block.text
        width: parent.width

        onAccepted: block.submitted()
        onTextEdited: block.edited(text)
    }

    ErrorLine {
        text: block.errorText
        topPadding: 8
        width: parent.width
    }
}
