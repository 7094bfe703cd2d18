import QtQuick

/// A single-line text field with a hint. Emits `edited` on the user's own changes and `accepted` on Enter.
FocusScope {
    id: root

    required property string name
    required property string value
    property string hint: ""
    property string icon: ""
    property int size: Skin.body
    property int alignment: Text.AlignLeft
    property int limit: 64
    property int keys: Qt.ImhNone
    property bool frameless: false

    signal edited(string text)
    signal accepted

    implicitWidth: 160
    implicitHeight: 36
    activeFocusOnTab: true

    Rectangle {
        anchors.fill: parent
        radius: 8
        color: root.frameless ? "transparent" : Skin.panelField
        border.color: input.activeFocus ? Skin.focusRing : Skin.panelEdge
        border.width: root.frameless ? 0 : input.activeFocus ? 2 : 1
    }

    Glyph {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        x: 12
        visible: root.icon.length > 0
        name: root.icon
        size: 18
        color: Skin.panelInkSoft
    }

    Words {
        anchors.fill: input
        visible: input.length === 0 && input.preeditText.length === 0
        text: root.hint
        size: root.size
        color: Skin.panelInkSoft
        horizontalAlignment: input.horizontalAlignment
    }

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: mark.visible ? 40 : 12
        anchors.rightMargin: 12
        focus: true
        clip: true
        text: root.value
        color: Skin.panelInk
        selectionColor: Skin.brand
        selectedTextColor: Skin.brandInk
        selectByMouse: true
        maximumLength: root.limit
        inputMethodHints: root.keys
        horizontalAlignment: root.alignment
        verticalAlignment: TextInput.AlignVCenter
        font.family: Skin.fontFamily
        font.pixelSize: root.size
        font.variableAxes: ({
                "wght": 400
            })
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        Accessible.description: root.hint
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
    }

    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }
}
