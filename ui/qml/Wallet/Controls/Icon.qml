pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Text {
    id: icon

    required property string name

    property bool filled: false
    property int size: 24
    property int drawn: Theme.art(icon.size)

    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: icon.drawn
    height: icon.drawn
    horizontalAlignment: Text.AlignHCenter
    renderType: Text.QtRendering
    text: icon.drawing(icon.name, icon.filled)
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    width: icon.drawn

    Accessible.ignored: true

    function drawing(stem: string, solid: bool): string {
        if (stem === "")
            return "";
        return Theme.glyph(stem + (solid ? "-fill" : "-line")) || Theme.glyph(stem);
    }
}
