pragma Singleton

import QtQuick

import Fourtab.ViewModels

/// What the workbench derives from the theme: states, sizes of type, times. Sizes in logical pixels, times in milliseconds.
QtObject {
    id: skin

    readonly property string fontFamily: Appearance.fontFamily
    readonly property string iconFamily: Appearance.iconFamily

    readonly property color brand: Appearance.colors.brand
    readonly property color brandHeld: Appearance.colors.brandPressed
    readonly property color brandInk: Appearance.colors.onBrand
    readonly property color danger: Appearance.colors.danger
    readonly property color good: Appearance.colors.good
    readonly property color warning: Appearance.colors.warning
    readonly property color attention: Appearance.colors.attention
    readonly property color shadow: Appearance.colors.shadow
    readonly property color scrim: Appearance.colors.scrim
    readonly property color rail: Appearance.colors.rail
    readonly property color railInk: Appearance.colors.railInk
    readonly property color railActive: Appearance.colors.railActive
    readonly property color railActiveInk: Appearance.colors.railActiveInk
    readonly property color canvas: Appearance.colors.canvas
    readonly property color panel: Appearance.colors.panel
    readonly property color panelCard: Appearance.colors.panelCard
    readonly property color panelField: Appearance.colors.panelField
    readonly property color panelEdge: Appearance.colors.panelEdge
    readonly property color panelLine: Appearance.colors.panelLine
    readonly property color panelInk: Appearance.colors.panelInk
    readonly property color panelInkSoft: Appearance.colors.panelInkSoft
    readonly property color panelSelected: Appearance.colors.panelSelected
    readonly property color panelAccent: Appearance.colors.panelAccent
    readonly property color focusRing: Appearance.colors.focusRing
    readonly property color switchOn: Appearance.colors.switchOn
    readonly property color switchOff: Appearance.colors.switchOff
    readonly property color frame: Appearance.colors.frame
    readonly property color frameEdge: Appearance.colors.frameEdge
    readonly property color tapRing: Appearance.colors.tapRing

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
