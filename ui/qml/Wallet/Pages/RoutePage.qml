pragma ComponentBehavior: Bound

import QtQuick

// The page a route of the phone's view model stands for.
PageLoader {
    id: host

    required property string route

    page: host.pageOf(host.route)

    function pageOf(route: string): string {
        switch (route.split("/")[0]) {
        case "scan":
            return "Pay/ScanPage.qml";
        case "amount":
            return "Pay/AmountPage.qml";
        case "result":
            return "Pay/ResultPage.qml";
        case "pay_code":
            return "Pay/PayCodePage.qml";
        case "bills":
            return "Wealth/BillsPage.qml";
        case "bill":
            return "Wealth/BillPage.qml";
        case "account":
            return "Wealth/AccountPage.qml";
        case "window":
            return "Services/WindowPage.qml";
        case "notices":
            return "Services/NoticesPage.qml";
        case "all_functions":
            return "More/AllFunctionsPage.qml";
        case "collect":
            return "Pay/CollectPage.qml";
        case "split_bill":
            return "Pay/SplitFormPage.qml";
        case "splits":
            return "Pay/SplitsPage.qml";
        case "split":
            return "Pay/SplitPage.qml";
        case "family_pay":
            return "Pay/FamilyListPage.qml";
        case "family_new":
            return "Pay/FamilyFormPage.qml";
        case "family":
            return "Pay/FamilyPage.qml";
        case "lottery":
            return "Pay/LotteryPage.qml";
        case "lottery_tickets":
            return "Pay/TicketsPage.qml";
        case "parcels":
            return "Pay/ParcelsPage.qml";
        case "parcel":
            return "Pay/ParcelPage.qml";
        case "search":
            return "More/SearchPage.qml";
        case "settings":
            return "More/SettingsPage.qml";
        default:
            return "More/UnbuiltPage.qml";
        }
    }
}
