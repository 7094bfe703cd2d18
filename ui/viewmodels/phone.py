"""The phone: its tabs, the stack of pages above them, and what each page shows."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.snapshot import WalletSnapshot
from app.layouts.document import NO_LAYOUT, Layout
from ui.format import dates, money
from ui.models.bills import BillsModel
from ui.models.layout import TabsModel, TilesModel
from ui.models.messages import NoticesModel, WindowsModel
from ui.viewmodels.account import AccountViewModel
from ui.viewmodels.amount import AmountViewModel
from ui.viewmodels.badges import Badges
from ui.viewmodels.billing import BillingViewModel
from ui.viewmodels.bills import BillViewModel
from ui.viewmodels.collection.group import CollectionViewModel
from ui.viewmodels.covers import CoversViewModel
from ui.viewmodels.deposits.group import RETURNS as OWN_RETURNS
from ui.viewmodels.deposits.group import DepositsViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.flows import FlowsViewModel, page_of
from ui.viewmodels.goings.group import GoingsViewModel
from ui.viewmodels.holdings.group import MOVES, HoldingsViewModel
from ui.viewmodels.latest_bill import LatestBillViewModel
from ui.viewmodels.notice_words import notices_feed
from ui.viewmodels.offer import OfferViewModel
from ui.viewmodels.orders import OrdersViewModel
from ui.viewmodels.pay_code import PayCodeViewModel
from ui.viewmodels.payment import PaymentViewModel
from ui.viewmodels.people import PeopleViewModel
from ui.viewmodels.person import PersonViewModel
from ui.viewmodels.preferences import PreferencesViewModel
from ui.viewmodels.routes import parted
from ui.viewmodels.scan import ScanViewModel
from ui.viewmodels.search import OWN_PAGES, SearchViewModel
from ui.viewmodels.services import WindowViewModel, window_rows
from ui.viewmodels.serving.group import ServingViewModel
from ui.viewmodels.tabs import TabsBuilder
from ui.viewmodels.tiles import function_row
from ui.viewmodels.unbuilt import FunctionViewModel
from ui.viewmodels.wealth import WealthViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAYMENT_ROUTES = ("scan", "amount", "result", *MOVES)
ORDER_ROUTES = ("order", "transfer", "family_new", "going", "seats", "film")
RETURNS = ("account", "lottery", "family_pay", "taxi", *OWN_RETURNS)
"""Pages one goes back to when what was begun on them is paid."""
TIDY_TIME = "9:41"


@QmlElement
@QmlUncreatable("made by the shell")
class PhoneViewModel(CoversViewModel):
    changed = Signal()
    statusChanged = Signal()
    tabIndexChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._desk, self._layout = desk, NO_LAYOUT
        self._tab_index, self._tidy, self._services_query = 0, False, ""
        self._next = ""
        self._tabs, self._all_functions = TabsModel(self), TilesModel(self)
        self._bills, self._services, self._notices = BillsModel(self), WindowsModel(self), NoticesModel(self)
        self._badges = Badges(NO_LAYOUT, None)
        self._tabs_builder = TabsBuilder(desk, self._tabs)
        self._notices_feed = notices_feed(desk, self._notices)
        self._make_pages()

    def _make_pages(self) -> None:
        desk = self._desk
        self._payment = PaymentViewModel(desk, self._open_for_payment, self)
        self._amount = AmountViewModel(desk, lambda: self.open("amount"), self._payment.confirm, self)
        self._scan = ScanViewModel(desk, self._amount.start, lambda code: self._serving.scan(code), self)
        self._pay_code, self._wealth, self._latest_bill = (
            PayCodeViewModel(self),
            WealthViewModel(self),
            LatestBillViewModel(self),
        )
        self._bill, self._window = BillViewModel(desk, self), WindowViewModel(desk, self)
        self._account, self._search = AccountViewModel(desk, self), SearchViewModel(desk, self)
        self._unbuilt, self._person, self._offer = FunctionViewModel(self), PersonViewModel(self), OfferViewModel(self)
        self._preferences = PreferencesViewModel(desk, self)
        self._orders = OrdersViewModel(desk, self._payment.confirm, self)
        self._billing = BillingViewModel(desk, self._bills, self._payment.confirm, self)
        self._holdings = HoldingsViewModel(desk, self._payment.confirm, self)
        self._people = PeopleViewModel(desk, self)
        self._flows = FlowsViewModel(desk, self._payment.confirm, self.open, self)
        self._collection = CollectionViewModel(desk, self._show_card, self)
        self._goings = GoingsViewModel(desk, self._payment.confirm, self)
        self._deposits = DepositsViewModel(desk, self._payment.confirm, self._booked, self)
        self._serving = ServingViewModel(desk, self.open, self)

    # What the shell tells the phone.

    def show_layout(self, layout: Layout) -> None:
        """Another document, or the same one saved again: open pages stay, and so does the tab if it is still there."""
        same = layout.id == self._layout.id and self._tab_index < len(layout.tabs)
        self._layout = layout
        if not same:
            self.tabIndex = 0
        self.apply()

    def forget(self) -> None:
        """Another world is about to open."""
        self._payment.forget()
        self._amount.forget()
        self._orders.forget()
        self._flows.forget()
        self._goings.forget()
        self._deposits.forget()
        self._next = self._services_query = ""
        self._serving.forget()
        self._collection.forget()
        self.goHome()
        self._forget_covers()

    def change_person(self) -> None:
        """Somebody else has signed in: nothing of what the one before was doing is left."""
        self.forget()
        self.tabIndex = 0

    def apply(self) -> None:
        """The wallet or the language changed: derive everything again; only differences reach the screen."""
        snapshot, language = self._desk.snapshot, self._desk.language
        money.VEIL.drawn = snapshot is not None and snapshot.hide_amounts
        self._badges = Badges(self._layout, snapshot)
        self._tabs_builder.show(self._layout, self._badges)
        self._show_all_functions(language)
        if snapshot is not None:
            self._apply_snapshot(snapshot, language)
        self.changed.emit()
        self.statusChanged.emit()

    def _apply_snapshot(self, snapshot: WalletSnapshot, language: str) -> None:
        self._latest_bill.apply(snapshot, language)
        self._wealth.apply(snapshot, language)
        self._billing.uses.apply()
        self._holdings.apply(snapshot)
        self._deposits.apply(snapshot)
        self._pay_code.apply(snapshot, language)
        self._offer.apply(snapshot, language)
        self._person.apply(snapshot, language)
        self._apply_covers(snapshot, self._open_merchant())
        self._preferences.apply(snapshot)
        self._payment.apply()
        self._amount.apply()
        self._search.apply(self._badges)
        self._show_services(snapshot, language)
        self._prepare(self.topRoute)

    def _show_services(self, snapshot: WalletSnapshot, language: str) -> None:
        self._services.set_rows(window_rows(snapshot, self._badges, language, self._services_query))

    def _show_all_functions(self, language: str) -> None:
        functions = [each for each in self._desk.catalogue.values() if each.group != OWN_PAGES]
        in_order = self._billing.uses.in_order(functions)
        self._all_functions.set_rows([function_row(each, self._badges, language) for each in in_order])

    # The stack of pages.

    @Slot(str)
    def open(self, route: str) -> None:
        """Open a page above the present one."""
        route = self._honest(page_of(route))
        if route and self._desk.snapshot is not None and (route != self.topRoute or parted(route)[2]):
            self._push(route)

    def _honest(self, route: str) -> str:
        """The route, or that of the page which says that there is nothing there."""
        name, what, _ = parted(route)
        snapshot, catalogue = self._desk.snapshot, self._desk.catalogue
        match name:
            case "order":
                there = what in catalogue and parted(catalogue[what].route)[0] in (*ORDER_ROUTES, "lottery")
            case "orders":
                there = what in catalogue
            case "window":
                there = snapshot is None or any(each.id == what for each in snapshot.merchants)
            case "unbuilt":
                there = what in catalogue
            case "bill" | "trade" | "split" | "family" | "parcel":
                there = what.isdecimal()
            case _:
                there = True
        return route if there else "missing"

    @Slot(str)
    def use(self, route: str) -> None:
        """As ``open``, for what the person opens by a function's own tile or row: it counts as a use."""
        self.open(route)
        self._billing.uses.count(route)

    def _go(self, route: str) -> None:
        """A payment that still waits for its password is left at its amount; one that is on its way goes on."""
        self._payment.cancel()
        self.open(route)

    @Slot()
    def back(self) -> None:
        if self._covered:
            self._shade.open = False
        elif self._payment.active:
            self._payment.cancel()
        elif self._next:
            self._payment.done()
        elif self._stack:
            left = self._pop()
            if parted(left)[0] in PAYMENT_ROUTES and parted(self.topRoute)[0] not in PAYMENT_ROUTES:
                self._payment.leave()
                self._amount.forget()

    def _open_for_payment(self, route: str, instead: bool) -> None:
        if not route:
            self._leave_result()
        elif instead:
            self._replace(route, (*PAYMENT_ROUTES, *ORDER_ROUTES))
        else:
            self.open(route)

    def _leave_result(self) -> None:
        """Back to the account the money was moved from, the function that was paid or what was confirmed; else to the
        tab."""
        route, self._next = self._next, ""
        if route:
            self._replace(route, (*PAYMENT_ROUTES, "rent"))
            self._prepare(route)
        elif len(self._stack) > 1 and parted(self._stack[-2])[0] in RETURNS:
            self.back()
        else:
            self.goHome()

    def _booked(self, rental_id: int) -> None:
        """After the result comes the rental, in the place of its form."""
        self._next = f"rental/{rental_id}"

    def _arrive(self, route: str) -> None:
        name, what, place = parted(route)
        self._orders.arrive(name, what, place)
        self._holdings.arrive(name, what, place)
        self._collection.arrive(name, what)
        self._goings.arrive(name, what, place)
        self._deposits.arrive(name)
        self._serving.arrive(name, what)
        match name:
            case "scan":
                self._scan.open()
            case "search":
                self._search.query = ""
            case "people":
                self._people.forget()
            case "window":
                self._window.seek(what, place)
            case "bills":
                self._billing.arrive(what)
            case _:
                self._flows.arrive(name)

    def _prepare(self, route: str) -> None:
        name, what, place = parted(route)
        self._orders.prepare(name, what)
        self._holdings.prepare(name, what)
        self._collection.prepare(name, what)
        self._goings.prepare(name, what, place)
        self._deposits.prepare(name, what)
        self._serving.prepare(name, what)
        match name:
            case "scan":
                self._scan.apply()
            case "bills":
                self._billing.show(what, place)
            case "trade":
                self._billing.order.show(int(what))
            case "bill":
                self._bill.load(int(what))
            case "window":
                self._show_window(what)
            case "profile" | "handover" | "place" | "article":
                self._window.turn_to(what)
            case "notices":
                self._notices_feed.show()
            case "people":
                self._people.show()
            case "account" if what == "balance":
                self._account.show()
            case "unbuilt":
                self._unbuilt.show(self._desk.catalogue[what], self._desk.language)
            case _:
                self._flows.prepare(name, what)

    def _show_window(self, merchant_id: str) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._window.show(merchant_id)
        unread = any(window.merchant_id == merchant_id and window.unread for window in snapshot.windows)
        if unread and not self._covered:
            self._desk.spawn(self._window.see())

    def _open_merchant(self) -> str:
        name, what, _ = parted(self.topRoute)
        return what if name == "window" else ""

    # What the phone shows at all times.

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._desk.snapshot is not None

    @Property(bool, notify=statusChanged)
    def tidyStatus(self) -> bool:
        return self._tidy

    def set_tidy(self, tidy: bool) -> None:
        self._tidy = tidy
        self.statusChanged.emit()

    @Property(bool, notify=statusChanged)
    def offline(self) -> bool:
        """The phone has no network; a presenter's tidy status bar hides that, the payment does not."""
        opened = self._desk.opened
        return opened is not None and opened.link.profile.offline and not self._tidy

    @Property(str, notify=statusChanged)
    def statusTime(self) -> str:
        snapshot = self._desk.snapshot
        return TIDY_TIME if self._tidy or snapshot is None else dates.status_clock(snapshot.now)

    @Property(int, notify=tabIndexChanged)
    def tabIndex(self) -> int:
        return self._tab_index

    @tabIndex.setter
    def tabIndex(self, index: int) -> None:
        if index != self._tab_index and 0 <= index < len(self._layout.tabs):
            self._tab_index = index
            self.tabIndexChanged.emit()

    @Property(str, notify=changed)
    def servicesQuery(self) -> str:
        return self._services_query

    @servicesQuery.setter
    def servicesQuery(self, text: str) -> None:
        self._services_query = text
        if self._desk.snapshot is not None:
            self._show_services(self._desk.snapshot, self._desk.language)
        self.changed.emit()

    @Property(TabsModel, constant=True)
    def tabs(self) -> TabsModel:
        return self._tabs

    @Property(TilesModel, constant=True)
    def allFunctions(self) -> TilesModel:
        return self._all_functions

    @Property(ScanViewModel, constant=True)
    def scan(self) -> ScanViewModel:
        return self._scan

    @Property(PaymentViewModel, constant=True)
    def payment(self) -> PaymentViewModel:
        return self._payment

    @Property(AmountViewModel, constant=True)
    def amount(self) -> AmountViewModel:
        return self._amount

    @Property(PayCodeViewModel, constant=True)
    def payCode(self) -> PayCodeViewModel:
        return self._pay_code

    @Property(BillsModel, constant=True)
    def bills(self) -> BillsModel:
        return self._bills

    @Property(BillViewModel, constant=True)
    def bill(self) -> BillViewModel:
        return self._bill

    @Property(LatestBillViewModel, constant=True)
    def latestBill(self) -> LatestBillViewModel:
        return self._latest_bill

    @Property(WindowsModel, constant=True)
    def services(self) -> WindowsModel:
        return self._services

    @Property(WindowViewModel, constant=True)
    def window(self) -> WindowViewModel:
        return self._window

    @Property(NoticesModel, constant=True)
    def notices(self) -> NoticesModel:
        return self._notices

    @Property(WealthViewModel, constant=True)
    def wealth(self) -> WealthViewModel:
        return self._wealth

    @Property(AccountViewModel, constant=True)
    def account(self) -> AccountViewModel:
        return self._account

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        return self._search

    @Property(FunctionViewModel, constant=True)
    def unbuilt(self) -> FunctionViewModel:
        return self._unbuilt

    @Property(PersonViewModel, constant=True)
    def person(self) -> PersonViewModel:
        return self._person

    @Property(PeopleViewModel, constant=True)
    def people(self) -> PeopleViewModel:
        return self._people

    @Property(PreferencesViewModel, constant=True)
    def preferences(self) -> PreferencesViewModel:
        return self._preferences

    @Property(BillingViewModel, constant=True)
    def billing(self) -> BillingViewModel:
        return self._billing

    @Property(FlowsViewModel, constant=True)
    def flows(self) -> FlowsViewModel:
        return self._flows

    @Property(ServingViewModel, constant=True)
    def serving(self) -> ServingViewModel:
        return self._serving

    @Property(OfferViewModel, constant=True)
    def offer(self) -> OfferViewModel:
        return self._offer

    @Property(OrdersViewModel, constant=True)
    def orders(self) -> OrdersViewModel:
        return self._orders

    @Property(GoingsViewModel, constant=True)
    def goings(self) -> GoingsViewModel:
        return self._goings

    @Property(HoldingsViewModel, constant=True)
    def holdings(self) -> HoldingsViewModel:
        return self._holdings

    @Property(CollectionViewModel, constant=True)
    def collection(self) -> CollectionViewModel:
        return self._collection

    def _show_card(self, merchant_id: str) -> None:
        """A member card was claimed: its own page takes the place of those that led to it."""
        if parted(self.topRoute)[:2] == ("card_claim", merchant_id):
            self._replace(f"member_card/{merchant_id}", ("card_claim", "member_card"))
            self._prepare(self.topRoute)

    @Property(DepositsViewModel, constant=True)
    def deposits(self) -> DepositsViewModel:
        return self._deposits

    @Slot()
    def proveIdentity(self) -> None:
        """From a locked confirmation: it is closed, and the way to open paying again is shown."""
        self._go("prove")
