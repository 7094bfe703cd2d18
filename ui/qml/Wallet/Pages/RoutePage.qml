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
            return host.billsPageOf(route.split("/")[1] ?? "");
        case "trade":
            return "Wealth/TradePage.qml";
        case "bill":
            return "Wealth/BillPage.qml";
        case "account":
            return host.accountOf(route.split("/")[1]);
        case "move":
            return "Wealth/MovePage.qml";
        case "bind_card":
            return "Wealth/BindCardPage.qml";
        case "prove":
            return "More/ProvePage.qml";
        case "change_password":
            return "More/PasswordPage.qml";
        case "window":
            return "Services/WindowPage.qml";
        case "directory":
            return "Services/DirectoryPage.qml";
        case "profile":
            return "Services/ProfilePage.qml";
        case "handover":
            return "Services/HandOverPage.qml";
        case "place":
            return "Services/PlacePage.qml";
        case "article":
            return "Services/ArticlePage.qml";
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
        case "people":
            return "More/PeoplePage.qml";
        case "order":
            return "Pay/OrderPage.qml";
        case "orders":
            return "Pay/OrdersPage.qml";
        case "placed":
            return "Pay/PlacedPage.qml";
        case "transfer":
            return "Pay/TransferPage.qml";
        case "movies":
            return "Discover/FilmsPage.qml";
        case "film":
            return "Discover/FilmPage.qml";
        case "seats":
            return "Discover/SeatsPage.qml";
        case "runs":
            return "Discover/RunsPage.qml";
        case "going":
            return route.split("/")[1] === "nearby" ? "Discover/DealPage.qml" : "Discover/GradesPage.qml";
        case "nearby":
            return "Discover/DealsPage.qml";
        case "taxi":
            return "Discover/TaxiPage.qml";
        case "passes":
            return "Discover/PassesPage.qml";
        case "pass":
            return "Discover/PassPage.qml";
        case "hold":
            return "Deposits/HoldPage.qml";
        case "frozen":
            return "Deposits/FrozenPage.qml";
        case "rent":
            return "Deposits/RentPage.qml";
        case "rental":
            return "Deposits/RentalPage.qml";
        case "prepaid":
            return route.split("/").length > 1 ? "Deposits/PrepaidPage.qml" : "Deposits/PrepaidListPage.qml";
        case "coupons":
            return "Discover/CouponsPage.qml";
        case "coupon":
            return "Discover/CouponPage.qml";
        case "member_cards":
            return "Discover/MemberCardsPage.qml";
        case "member_card":
            return "Discover/MemberCardPage.qml";
        case "card_claim":
            return "Discover/CardClaimPage.qml";
        default:
            return "More/UnbuiltPage.qml";
        }
    }

    function billsPageOf(what: string): string {
        if (what === "summary")
            return "Wealth/MonthPage.qml";
        return what === "" ? "Wealth/BillsPage.qml" : "Wealth/SomeBillsPage.qml";
    }

    function accountOf(what: string): string {
        switch (what) {
        case "assets":
            return "Wealth/AssetsPage.qml";
        case "fund":
            return "Wealth/FundPage.qml";
        case "bank_cards":
            return "Wealth/CardsPage.qml";
        case "term":
            return "Wealth/TermPage.qml";
        case "insurance":
            return "Wealth/InsurancePage.qml";
        case "stocks":
            return "Wealth/StocksPage.qml";
        case "rates":
            return "Wealth/RatesPage.qml";
        case "identity":
            return "More/IdentityPage.qml";
        default:
            return "Wealth/BalancePage.qml";
        }
    }
}
