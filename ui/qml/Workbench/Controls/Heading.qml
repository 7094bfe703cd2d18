import QtQuick

/// A heading inside a panel: `major` for the panel's own name, else a quieter one.
Words {
    property bool major: false

    size: major ? Skin.title : Skin.small
    weight: Font.DemiBold
    color: major ? Skin.panelInk : Skin.panelInkSoft
    spoken: true
    Accessible.role: Accessible.Heading
}
