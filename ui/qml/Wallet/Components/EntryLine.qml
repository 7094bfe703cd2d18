pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Controls
import Wallet.Theme

// A line to type into; with a list of what may be meant beside it.
FocusScope {
    id: line

    required property string label
    required property string hint
    required property string text
    required property bool faulty
    required property bool numeric
    required property bool listed
    required property int most

    readonly property Item entry: typed

    signal edited(string text)
    signal entered
    signal submitted
    signal listAsked

    implicitHeight: Math.max(typed.implicitHeight, Theme.touch)

    TextField {
        id: typed

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: line.listed ? list.width + 4 : 0
        anchors.verticalCenter: parent.verticalCenter
        faulty: line.faulty
        focus: true
        font.pixelSize: line.numeric ? Theme.chrome(15) : Theme.body
        inputMethodHints: line.numeric ? Qt.ImhDigitsOnly : Qt.ImhNone
        maximumLength: line.most
        leftPadding: 12
        placeholderText: line.hint
        rightPadding: 12
        text: line.text

        Accessible.name: line.label
        onAccepted: line.submitted()
        onActiveFocusChanged: if (activeFocus)
            line.entered()
        onTextEdited: line.edited(text)
    }

    IconButton {
        id: list

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconColor: Theme.accent
        iconName: "contacts-book"
        text: qsTr("Choose: %1").arg(line.label)
        visible: line.listed

        onClicked: line.listAsked()
    }
}
