import QtQuick

import Fourtab.ViewModels

/// Several lines of text in a fixed-width font, which scroll. Ctrl+Enter is `submitted`; Tab leaves it.
FocusScope {
    id: root

    required property string name
    required property string value
    property int lines: 10
    property bool wrong: false

    signal edited(string text)
    signal submitted

    implicitHeight: Math.round(root.lines * metrics.lineSpacing) + 20
    activeFocusOnTab: true

    FontMetrics {
        id: metrics

        font: input.font
    }

    Rectangle {
        anchors.fill: parent
        radius: 8
        color: Skin.panelField
        border.color: root.wrong ? Skin.danger : input.activeFocus ? Skin.focusRing : Skin.panelEdge
        border.width: input.activeFocus ? 2 : 1
    }

    Flickable {
        id: sheet

        anchors.fill: parent
        anchors.margins: 2
        contentWidth: width
        contentHeight: input.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        TextEdit {
            id: input

            width: sheet.width
            height: Math.max(implicitHeight, sheet.height)
            focus: true
            padding: 8
            rightPadding: 14
            text: root.value
            color: Skin.panelInk
            selectionColor: Skin.brand
            selectedTextColor: Skin.brandInk
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            font.family: Appearance.fixedFamily
            font.pixelSize: Skin.small
            Accessible.role: Accessible.EditableText
            Accessible.name: root.name
            Accessible.multiLine: true
            onTextChanged: {
                if (text !== root.value)
                    root.edited(text);
            }
            onCursorRectangleChanged: root.reveal()
            Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onReturnPressed: event => root.enter(event)
            Keys.onEnterPressed: event => root.enter(event)
        }
    }

    ScrollMark {
        view: sheet
    }

    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }

    function enter(event: KeyEvent): void {
        event.accepted = (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted)
            root.submitted();
    }

    function reveal(): void {
        const at = input.cursorRectangle;
        if (!input.activeFocus)
            return;
        if (at.y < sheet.contentY)
            sheet.contentY = Math.max(0, at.y - 8);
        else if (at.y + at.height > sheet.contentY + sheet.height)
            sheet.contentY = at.y + at.height + 8 - sheet.height;
    }
}
