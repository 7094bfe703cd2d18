pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property SearchViewModel search: page.phone.search
    readonly property bool asked: page.search.query.trim() !== ""

    title: qsTr("Search")

    onBack: page.phone.back()

    SearchField {
        id: field

        focus: true
        placeholderText: qsTr("Search functions and services")
        text: page.search.query
        width: page.width - 2 * Theme.gap
        x: Theme.gap
        y: Theme.gap

        onTextChanged: page.search.query = text
    }

    PageScroll {
        id: scroll

        anchors.bottom: parent.bottom
        anchors.top: field.bottom
        width: page.width

        RowList {
            model: page.search.results
            title: qsTr("Results")
            visible: page.search.results.count > 0
            width: scroll.width - 2 * scroll.sideMargin

            onOpened: route => page.phone.use(route)
        }

        EmptyState {
            body: page.asked ? qsTr("Nothing is called %1. Try a shorter word.").arg(page.search.query) : qsTr("Every function and every service window, by its name.")
            iconName: "search"
            title: page.asked ? qsTr("Nothing found") : qsTr("What are you looking for?")
            visible: page.search.results.count === 0
            width: scroll.width - 2 * scroll.sideMargin
        }
    }
}
