"""Term deposits and insurance: what is held, and what there is to buy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.wealth.covers import BuyCover
from app.commands.wealth.term import SellTermEarly
from app.domain.receipts import Receipt
from app.domain.times import CHINA
from app.domain.wealth.term import Deposit, TermProduct, TermState, early_sale
from app.domain.wealth.words import bought
from app.queries.wealth import CoverRow, Covers, DepositRow, Deposits, TermProducts
from ui.format import dates, money, plain_money
from ui.models.wealth import HoldingRow, HoldingsModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.holdings.moves import percent

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class ShelfViewModel(QObject):
    """``deposits`` and ``products`` are term deposits; ``active`` and ``offered`` is insurance."""

    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._loaded = desk, confirm, False
        self._deposits, self._products = HoldingsModel(self), HoldingsModel(self)
        self._active, self._offered = HoldingsModel(self), HoldingsModel(self)
        self._held: tuple[DepositRow, ...] = ()
        self._covers: tuple[CoverRow, ...] = ()

    def show_term(self) -> None:
        self._desk.spawn(self._load_term())

    def show_covers(self) -> None:
        self._desk.spawn(self._load_covers())

    async def _load_term(self) -> None:
        products, held = await self._desk.ask(TermProducts()), await self._desk.ask(Deposits())
        if products is None or held is None:
            return
        self._held, self._loaded = held, True
        self._products.set_rows([self._product(each) for each in products])
        self._deposits.set_rows([self._deposit(each) for each in held])
        self.changed.emit()

    def _product(self, product: TermProduct) -> HoldingRow:
        detail = self.tr("From %1 · %2 days").replace("%1", plain_money.yuan_sign(product.least_fen))
        return HoldingRow(
            key=product.id,
            title=product.name.in_language(self._desk.language),
            detail=detail.replace("%2", str(product.days)),
            figure=f"{percent(product.rate_bp)} %",
            icon="safe",
            tint="amber",
            tone="income",
        )

    def _deposit(self, row: DepositRow) -> HoldingRow:
        deposit, language = row.deposit, self._desk.language
        ends = dates.day(deposit.draft.matures_at.astimezone(CHINA), language)
        match deposit.state:
            case TermState.HELD:
                said = self.tr("%1 % a year, until %2").replace("%1", percent(deposit.draft.rate_bp))
                detail = said.replace("%2", ends)
            case TermState.MATURED:
                detail = self.tr("Paid back: %1").replace("%1", money.yuan_sign(deposit.paid_fen))
            case TermState.SOLD:
                detail = self.tr("Sold early: %1").replace("%1", money.yuan_sign(deposit.paid_fen))
        return HoldingRow(
            key=str(deposit.id),
            title=deposit.draft.name.in_language(language),
            detail=detail,
            figure=money.yuan(deposit.draft.principal_fen),
            icon="safe",
            tint="amber" if deposit.state is TermState.HELD else "grey",
            able=deposit.state is TermState.HELD,
        )

    @Slot(str)
    def sell(self, key: str) -> None:
        """Sell a deposit before its end: the confirmation says what it brings and what it costs."""
        row = next((each for each in self._held if str(each.deposit.id) == key), None)
        if row is None or row.sale is None:
            return
        deposit = row.deposit
        self._confirm(
            Ask(
                f"sell {deposit.id}",
                bought(deposit.draft.name),
                "safe",
                "amber",
                0,
                lambda command_id, _, password: SellTermEarly(command_id, deposit.id, password),
                about=lambda: self.tr("Sell before its end"),
                told=lambda receipt: (self.tr("Sold"), self._brought(receipt)),
                toward=lambda: self._brings(deposit),
            )
        )

    def _brings(self, deposit: Deposit) -> str:
        """As of now: a day more is a day's interest more."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return ""
        sale = early_sale(deposit, snapshot.now.astimezone(CHINA).date())
        said = self.tr("You get %1: interest %2, less a fee of %3.").replace("%1", plain_money.yuan_sign(sale.paid_fen))
        said = said.replace("%2", plain_money.yuan_sign(sale.interest_fen))
        return said.replace("%3", plain_money.yuan_sign(sale.fee_fen))

    def _brought(self, receipt: Receipt) -> str:
        said = self.tr("%1 is in your balance: interest %2, less a fee of %3.")
        for place, name in (("%1", "paid_fen"), ("%2", "interest_fen"), ("%3", "fee_fen")):
            said = said.replace(place, money.yuan_sign(int(receipt.values[name])))
        return said

    async def _load_covers(self) -> None:
        covers = await self._desk.ask(Covers())
        if covers is None:
            return
        self._covers, self._loaded = covers, True
        self._active.set_rows([self._cover(each) for each in covers if each.active])
        self._offered.set_rows([self._cover(each) for each in covers if not each.active])
        self.changed.emit()

    def _cover(self, row: CoverRow) -> HoldingRow:
        product, language = row.product, self._desk.language
        covered = self.tr("Covers up to %1").replace("%1", plain_money.yuan_sign(product.cover_fen))
        price = self.tr("%1 for %2 days").replace("%1", plain_money.yuan_sign(product.premium_fen))
        until, gap = self.tr("Always"), "" if language == "zh_CN" else " "
        if row.bought and not product.shipped:
            until = self.tr("Until %1").replace("%1", dates.day(row.bought.until.astimezone(CHINA), language))
        return HoldingRow(
            key=product.id,
            title=product.name.in_language(language),
            detail=f"{product.about.in_language(language)}{gap}{covered}",
            note=until if row.active else price.replace("%2", str(product.days)),
            icon="umbrella",
            tint="violet",
            able=not row.active,
        )

    @Slot(str)
    def buy(self, key: str) -> None:
        """Ask for the premium of an insurance."""
        row = next((each for each in self._covers if each.product.id == key), None)
        if row is None or row.active:
            return
        product = row.product
        self._confirm(
            Ask(
                f"cover {key}",
                product.name,
                "umbrella",
                "violet",
                product.premium_fen,
                lambda command_id, method, password: BuyCover(command_id, key, method, password),
                told=lambda _: (
                    self.tr("You are covered"),
                    self.tr("For %1 days from now on.").replace("%1", str(product.days)),
                ),
            )
        )

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded

    @Property(HoldingsModel, constant=True)
    def deposits(self) -> HoldingsModel:
        return self._deposits

    @Property(HoldingsModel, constant=True)
    def products(self) -> HoldingsModel:
        return self._products

    @Property(HoldingsModel, constant=True)
    def active(self) -> HoldingsModel:
        return self._active

    @Property(HoldingsModel, constant=True)
    def offered(self) -> HoldingsModel:
        return self._offered
