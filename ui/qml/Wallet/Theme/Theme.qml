pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels

QtObject {
    id: theme

    readonly property bool dark: Appearance.dark
    readonly property string fontFamily: Appearance.fontFamily
    readonly property string iconFamily: Appearance.iconFamily
    readonly property real textScale: Appearance.textScale
    readonly property bool roomy: theme.textScale > 1.3

    // Read once: every reading of the view model's map crosses into Python.
    readonly property var colors: Appearance.colors

    readonly property color brand: theme.colors.brand
    readonly property color brandTop: theme.colors.brandTop
    readonly property color brandBottom: theme.colors.brandBottom
    readonly property color brandPressed: theme.colors.brandPressed
    readonly property color accent: theme.colors.accent
    readonly property color brandInk: theme.colors.onBrand
    readonly property color headerField: theme.colors.headerField
    readonly property color attention: theme.colors.attention
    readonly property color attentionInk: theme.colors.onAttention
    readonly property color danger: theme.colors.danger
    readonly property color ink: theme.colors.ink
    readonly property color inkSoft: theme.colors.inkSoft
    readonly property color inkFaint: theme.colors.inkFaint
    readonly property color surface: theme.colors.surface
    readonly property color page: theme.colors.page
    readonly property color sheet: theme.colors.sheet
    readonly property color line: theme.colors.line
    readonly property color chip: theme.colors.chip
    readonly property color skeleton: theme.colors.skeleton
    readonly property color pressed: theme.colors.pressed
    readonly property color focusRing: theme.colors.focusRing
    readonly property color focusOnBrand: theme.colors.focusOnBrand
    readonly property color income: theme.colors.income
    readonly property color good: theme.colors.good
    readonly property color scrim: theme.colors.scrim
    readonly property color shadow: theme.colors.shadow
    readonly property color keypad: theme.colors.keypad
    readonly property color keypadKey: theme.colors.keypadKey
    readonly property color tabBar: theme.colors.tabBar
    readonly property color chartLine: theme.colors.chartLine
    readonly property color chartFill: theme.colors.chartFill
    readonly property color offerTop: theme.colors.offerTop
    readonly property color offerBottom: theme.colors.offerBottom
    readonly property color offerInk: theme.colors.offerInk
    readonly property color offerInkSoft: theme.colors.offerInkSoft
    readonly property color codeInk: theme.colors.codeInk
    readonly property color codePaper: theme.colors.codePaper

    readonly property int tiny: theme.sp(11)
    readonly property int caption: theme.sp(12)
    readonly property int label: theme.sp(13)
    readonly property int body: theme.sp(14)
    readonly property int title: theme.sp(17)
    readonly property int display: theme.chrome(38)

    readonly property int gap: 12
    readonly property int radius: 14
    readonly property int touch: 44
    readonly property int fast: Appearance.reduceMotion ? 0 : 120
    readonly property int medium: Appearance.reduceMotion ? 0 : 180
    readonly property int slow: Appearance.reduceMotion ? 0 : 220

    // Reading text follows the text scale all the way.
    function sp(size: int): int {
        return Math.round(size * theme.textScale);
    }

    // Bars, keys and figures that are large already stop growing at 1.4.
    function chrome(size: int): int {
        return Math.round(size * Math.min(theme.textScale, 1.4));
    }

    // Pictures grow half as fast as the words beside them.
    function art(size: int): int {
        return Math.round(size * Math.min(1.4, 1 + (theme.textScale - 1) / 2));
    }

    function glyph(name: string): string {
        return Appearance.glyph(name);
    }

    function tint(name: string): color {
        return theme.token("tint", name);
    }

    function wash(name: string): color {
        return theme.token("wash", name);
    }

    function token(family: string, name: string): color {
        return theme.colors[family + name.charAt(0).toUpperCase() + name.slice(1)] ?? theme.colors[family + "Grey"];
    }
}
