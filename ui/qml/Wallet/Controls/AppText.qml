pragma ComponentBehavior: Bound

import QtQuick
import Wallet.Theme

Text {
    id: words

    property int weight: 400

    color: Theme.ink
    elide: Text.ElideRight
    font.family: Theme.fontFamily
    font.features: ({
            "tnum": 1
        })
    font.pixelSize: Theme.body
    font.variableAxes: ({
            "wght": words.weight
        })
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
}
