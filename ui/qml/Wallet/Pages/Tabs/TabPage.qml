pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

FocusScope {
    id: page

    required property PhoneViewModel phone
    required property string headerStyle
    required property string title
    required property TilesModel actions
    required property SectionsModel sections
    required property int topInset
    required property int dotSize

    // Where text is so large that the header would take the page, quick actions scroll with it.
    readonly property bool pinned: Theme.textScale * 640 <= page.height * 1.5

    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    BrandGround {
        id: head

        height: bars.implicitHeight
        width: page.width

        Column {
            id: bars

            width: parent.width

            Loader {
                sourceComponent: page.headerStyle === "search" ? searchHeader : page.headerStyle === "assets" ? assetsHeader : titleHeader
                width: parent.width
            }

            Repeater {
                model: page.pinned ? page.sections : null

                Loader {
                    id: strip

                    required property string kind
                    required property int columns
                    required property TilesModel tiles

                    active: strip.kind === "quick_actions"
                    visible: strip.active
                    width: bars.width

                    sourceComponent: QuickActions {
                        dotSize: page.dotSize
                        model: strip.tiles
                        wanted: strip.columns

                        onOpened: route => page.phone.use(route)
                    }
                }
            }
        }
    }

    PageScroll {
        id: scroll

        anchors.bottom: parent.bottom
        anchors.top: head.bottom
        focus: true
        width: page.width

        Repeater {
            id: blocks

            model: page.sections

            SectionHost {
                dotSize: page.dotSize
                phone: page.phone
                pinned: page.pinned
                width: scroll.width - 2 * scroll.sideMargin
            }
        }

        EmptyState {
            body: qsTr("Its layout document names no sections.")
            iconName: "layout-grid"
            title: qsTr("This tab is empty")
            visible: blocks.count === 0
            width: scroll.width - 2 * scroll.sideMargin
        }
    }

    Component {
        id: searchHeader

        SearchHeader {
            actions: page.actions
            dotSize: page.dotSize
            topInset: page.topInset

            onOpened: route => page.phone.use(route)
        }
    }

    Component {
        id: titleHeader

        TitleHeader {
            actions: page.actions
            dotSize: page.dotSize
            title: page.title
            topInset: page.topInset

            onOpened: route => page.phone.use(route)
        }
    }

    Component {
        id: assetsHeader

        AssetsHeader {
            actions: page.actions
            concealed: page.phone.holdings.assets.hidden
            dotSize: page.dotSize
            sinceText: page.phone.wealth.sinceText
            title: page.title
            topInset: page.topInset
            totalText: page.phone.wealth.totalText
            yesterdayText: page.phone.wealth.yesterdayText

            onEyed: page.phone.holdings.assets.toggle()
            onOpened: route => page.phone.use(route)
        }
    }
}
