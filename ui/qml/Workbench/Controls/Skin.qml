pragma Singleton

import QtQuick

import Fourtab.ViewModels

/// What the workbench derives from the theme: states, sizes of type, times. Sizes in logical pixels, times in milliseconds.
QtObject {
    id: skin

    readonly property string fontFamily: Appearance.fontFamily
    readonly property string iconFamily: Appearance.iconFamily

    readonly property color brand: Appearance.colors.brand
    readonly property color attention: Appearance.colors.attention
    readonly property color good: Appearance.colors.good
    readonly property color warning: Appearance.colors.warning
    readonly property color shadow: Appearance.colors.shadow
    readonly property color scrim: Qt.alpha(Appearance.colors.scrim, 0.4)
    readonly property color rail: Appearance.colors.rail
    readonly property color railInk: Appearance.colors.railInk
    readonly property color railActive: Appearance.colors.railActive
    readonly property color panel: Appearance.colors.panel
    readonly property color panelLine: Appearance.colors.panelLine
    readonly property color panelInk: Appearance.colors.panelInk
    readonly property color panelInkSoft: Appearance.colors.panelInkSoft
    readonly property color panelSelected: Appearance.colors.panelSelected
    readonly property color canvas: Appearance.colors.canvas

    readonly property color hover: Qt.alpha(skin.panelInk, 0.055)
    readonly property color pressed: Qt.alpha(skin.panelInk, 0.1)
    readonly property color accent: Appearance.dark ? Qt.lighter(skin.brand, 1.35) : skin.brand
    readonly property color field: Appearance.dark ? Qt.lighter(skin.panel, 1.35) : "white"
    readonly property color fieldLine: Appearance.dark ? Qt.lighter(skin.panelLine, 1.3) : Qt.darker(skin.panelLine, 1.08)
    readonly property color card: Appearance.dark ? Qt.lighter(skin.panel, 1.25) : "white"
    readonly property color floating: Appearance.dark ? Qt.lighter(skin.panel, 1.45) : "white"
    readonly property color bezel: Appearance.dark ? "#05070A" : "#14181F"

    readonly property int tiny: 11
    readonly property int small: 12
    readonly property int body: 13
    readonly property int large: 14
    readonly property int title: 17

    readonly property int quick: Appearance.reduceMotion ? 0 : 120
    readonly property int calm: Appearance.reduceMotion ? 0 : 180

    function glyph(name: string): string {
        return Appearance.glyph(name);
    }
}
