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

    readonly property color brand: Appearance.colors.brand
    readonly property color brandTop: Appearance.colors.brandTop
    readonly property color brandBottom: Appearance.colors.brandBottom
    readonly property color brandPressed: Appearance.colors.brandPressed
    readonly property color accent: Appearance.colors.accent
    readonly property color brandInk: Appearance.colors.onBrand
    readonly property color headerField: Appearance.colors.headerField
    readonly property color attention: Appearance.colors.attention
    readonly property color attentionInk: Appearance.colors.onAttention
    readonly property color danger: Appearance.colors.danger
    readonly property color ink: Appearance.colors.ink
    readonly property color inkSoft: Appearance.colors.inkSoft
    readonly property color inkFaint: Appearance.colors.inkFaint
    readonly property color surface: Appearance.colors.surface
    readonly property color page: Appearance.colors.page
    readonly property color sheet: Appearance.colors.sheet
    readonly property color line: Appearance.colors.line
    readonly property color chip: Appearance.colors.chip
    readonly property color skeleton: Appearance.colors.skeleton
    readonly property color pressed: Appearance.colors.pressed
    readonly property color focusRing: Appearance.colors.focusRing
    readonly property color focusOnBrand: Appearance.colors.focusOnBrand
    readonly property color income: Appearance.colors.income
    readonly property color good: Appearance.colors.good
    readonly property color scrim: Appearance.colors.scrim
    readonly property color shadow: Appearance.colors.shadow
    readonly property color keypad: Appearance.colors.keypad
    readonly property color keypadKey: Appearance.colors.keypadKey
    readonly property color tabBar: Appearance.colors.tabBar
    readonly property color chartLine: Appearance.colors.chartLine
    readonly property color chartFill: Appearance.colors.chartFill
    readonly property color offerTop: Appearance.colors.offerTop
    readonly property color offerBottom: Appearance.colors.offerBottom
    readonly property color offerInk: Appearance.colors.offerInk
    readonly property color offerInkSoft: Appearance.colors.offerInkSoft
    readonly property color codeInk: Appearance.colors.codeInk
    readonly property color codePaper: Appearance.colors.codePaper

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
        return Appearance.colors[family + name.charAt(0).toUpperCase() + name.slice(1)] ?? Appearance.colors[family + "Grey"];
    }
}
