pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Text {
    id: icon

    required property string name

    property bool filled: false
    property int size: 24

    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: icon.size
    height: icon.size
    horizontalAlignment: Text.AlignHCenter
    renderType: Text.QtRendering
    text: icon.drawing(icon.name, icon.filled)
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    width: icon.size

    Accessible.ignored: true

    function drawing(stem: string, solid: bool): string {
        if (stem === "")
            return "";
        return Theme.glyph(stem + (solid ? "-fill" : "-line")) || Theme.glyph(stem);
    }
}
