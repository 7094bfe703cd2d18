import QtQuick

/// Plain text of the workbench: one line unless told otherwise, elided rather than colliding.
Text {
    id: root

    property int size: Skin.body
    property int weight: Font.Normal
    property bool tabular: false

    color: Skin.panelInk
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText

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
