pragma ComponentBehavior: Bound

import QtQuick
import Fourtab.ViewModels
import Wallet.Components
import Wallet.Controls
import Wallet.Theme

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property BillBookViewModel book: page.phone.billing.book

    title: qsTr("Bills")

    onBack: page.phone.back()
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Find)) {
            field.forceActiveFocus();
            event.accepted = true;
        }
    }

    trailing: IconButton {
        enabled: page.book.summaryRoute !== ""
        iconColor: Theme.brandInk
        iconName: "bar-chart-2"
        text: qsTr("What the month came to")

        onClicked: page.phone.open(page.book.summaryRoute)
    }

    SearchField {
        id: field

        placeholderText: qsTr("Search bills")
        text: page.book.query
        width: page.width - 2 * Theme.gap
        x: Theme.gap
        y: Theme.gap

        Accessible.description: qsTr("A title, a merchant, an amount or the end of a bill number")
        onTextEdited: page.book.query = text
        onTextChanged: if (text === "")
            page.book.query = ""
    }

    FilterBar {
        id: bar

        anchors.top: field.bottom
        anchors.topMargin: 8
        filtered: page.book.filtered
        kindsText: page.book.kindsText
        kindsSet: page.book.kindsSet
        monthText: page.book.monthText
        monthSet: page.book.monthSet
        width: page.width - 2 * Theme.gap
        x: Theme.gap

        onCleared: {
            field.clear();
            page.book.clear();
        }
        onKindsWanted: kinds.open = true
        onMonthWanted: months.open = true
    }

    BillsFeed {
        id: feed

        anchors.bottom: parent.bottom
        anchors.top: bar.bottom
        anchors.topMargin: 8
        emptyAction: page.book.filtered ? qsTr("Show all bills") : ""
        emptyBody: page.book.filtered ? qsTr("No bill is like that. Try a shorter word, another month or more kinds.") : qsTr("Every payment and every movement of money is listed here.")
        emptyTitle: page.book.filtered ? qsTr("Nothing matches") : qsTr("No bills yet")
        focus: true
        looking: page.book.looking
        model: page.phone.bills
        reachedText: page.book.reachedText
        sums: page.book.sums
        width: page.width

        header: WaitingOrders {
            model: page.book.waiting
            visible: !page.book.filtered
            width: feed.width
            height: visible ? implicitHeight : 0

            onOpened: route => page.phone.open(route)
        }

        onEmptyActed: {
            field.clear();
            page.book.clear();
        }
        onOpened: billId => page.phone.open("bill/" + billId)
    }

    ChoiceSheet {
        id: months

        anchors.fill: parent
        iconName: "calendar"
        model: page.book.months
        parent: page
        title: qsTr("Month")
        topInset: page.topInset

        onChosen: key => {
            page.book.chooseMonth(key);
            months.close();
        }
        onDismissed: months.close()

        function close() {
            months.open = false;
            bar.monthChip.forceActiveFocus();
        }
    }

    ChoiceSheet {
        id: kinds

        anchors.fill: parent
        iconName: "price-tag-3"
        model: page.book.kinds
        parent: page
        several: true
        title: qsTr("Kinds")
        topInset: page.topInset

        onChosen: key => page.book.toggleKind(key)
        onDismissed: kinds.close()
        onDone: kinds.close()

        function close() {
            kinds.open = false;
            bar.kindsChip.forceActiveFocus();
        }
    }
}
