import QtQuick

/// Plain text of the workbench: one line unless told otherwise, elided rather than colliding. `spoken` text is read aloud
/// by itself; other text belongs to a control that has a name.
Text {
    id: root

    property int size: Skin.body
    property int weight: Font.Normal
    property bool tabular: false
    property bool spoken: false

    color: Skin.panelInk
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !root.spoken

    font {
        family: Skin.fontFamily
        pixelSize: root.size
        features: root.tabular ? {
            "tnum": 1
        } : {}
        variableAxes: ({
                "wght": root.weight
            })
    }
}
