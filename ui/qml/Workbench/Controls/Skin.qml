pragma Singleton

import QtQuick

import Fourtab.ViewModels

/// What the workbench derives from the theme: states, sizes of type, times. Sizes in logical pixels, times in milliseconds.
QtObject {
    id: skin

    readonly property var colors: Appearance.colors
    readonly property string fontFamily: Appearance.fontFamily
    readonly property string iconFamily: Appearance.iconFamily

    readonly property color brand: skin.colors.brand
    readonly property color brandHeld: skin.colors.brandPressed
    readonly property color brandInk: skin.colors.onBrand
    readonly property color danger: skin.colors.danger
    readonly property color good: skin.colors.good
    readonly property color warning: skin.colors.warning
    readonly property color attention: skin.colors.attention
    readonly property color shadow: skin.colors.shadow
    readonly property color scrim: skin.colors.scrim
    readonly property color rail: skin.colors.rail
    readonly property color railInk: skin.colors.railInk
    readonly property color railActive: skin.colors.railActive
    readonly property color railActiveInk: skin.colors.railActiveInk
    readonly property color canvas: skin.colors.canvas
    readonly property color panel: skin.colors.panel
    readonly property color panelCard: skin.colors.panelCard
    readonly property color floating: skin.colors.sheet
    readonly property color panelField: skin.colors.panelField
    readonly property color panelEdge: skin.colors.panelEdge
    readonly property color panelLine: skin.colors.panelLine
    readonly property color panelInk: skin.colors.panelInk
    readonly property color panelInkSoft: skin.colors.panelInkSoft
    readonly property color panelSelected: skin.colors.panelSelected
    readonly property color panelAccent: skin.colors.panelAccent
    readonly property color focusRing: skin.colors.focusRing
    readonly property color switchOn: skin.colors.switchOn
    readonly property color switchOff: skin.colors.switchOff
    readonly property color frame: skin.colors.frame
    readonly property color frameEdge: skin.colors.frameEdge
    readonly property color tapRing: skin.colors.tapRing

    readonly property color seriesFirst: skin.colors.tintBlue
    readonly property color seriesSecond: skin.colors.tintAmber

    readonly property color hover: Qt.alpha(skin.panelInk, 0.055)
    readonly property color pressed: Qt.alpha(skin.panelInk, 0.1)
    readonly property color stage: "#10141B"

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
