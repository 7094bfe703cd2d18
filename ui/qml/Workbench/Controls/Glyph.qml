import QtQuick

/// One icon of the icon font, centred in its own square.
Text {
    id: root

    required property string name
    property int size: 18

    width: size
    height: size
    text: root.name.length > 0 ? Skin.glyph(root.name) : ""
    color: Skin.panelInk
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    Accessible.ignored: true

    font {
        family: Skin.iconFamily
        pixelSize: root.size
    }
}
