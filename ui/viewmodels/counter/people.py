"""The People section: how far the funnel took whom, whom a portrait fits, and signing in as any of them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.funnel import FunnelStep
from app.domain.people_book import Portrait
from app.domain.snapshot import WalletSnapshot
from app.queries.people import Audience, AudienceOf, CitiesOf, Funnel, FunnelOf, ResidentRow, ResidentsPage, Stage
from ui.format import plain_money as money
from ui.format.refusals import sentence
from ui.models.people import StageRow, StagesModel
from ui.viewmodels.counter.portrait import PortraitViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.people import PeopleViewModel, where
from ui.viewmodels.refresh import Refresh

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 20


class AudienceState(NamedTuple):
    """``size_text`` is empty where the portrait cannot be read; ``problem`` says why nothing could be sent to it."""

    size_text: str = ""
    of_text: str = ""
    problem: str = ""
    empty: bool = True


@QmlElement
@QmlUncreatable("made by the merchants' panel")
class CounterPeopleViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._merchant_id, self._audience = desk, "", AudienceState()
        self._funnel: Funnel | None = None
        self._stages = StagesModel(self)
        self._portrait = PortraitViewModel(desk, self._refresh, self)
        self._people = PeopleViewModel(desk, self, self._page, self._standing)
        self._loading = Refresh(desk.spawn, self._load)

    def apply(self, merchant_id: str) -> None:
        """The merchant, the wallet or the language changed, and somebody looks."""
        self._merchant_id = merchant_id
        self._portrait.apply()
        self._refresh()

    def _refresh(self) -> None:
        if self._desk.snapshot is not None and self._merchant_id:
            self._loading.ask()

    @property
    def portrait(self) -> Portrait | str:
        """Whom the merchant means; a sentence where what is typed cannot be read."""
        return self._portrait.portrait

    async def _load(self) -> None:
        desk, merchant_id, portrait = self._desk, self._merchant_id, self.portrait
        funnel, cities = await desk.ask(FunnelOf(merchant_id)), await desk.ask(CitiesOf())
        asked = portrait if isinstance(portrait, Portrait) else Portrait()
        audience = await desk.ask(AudienceOf(merchant_id, asked))
        if funnel is None or cities is None or audience is None or desk.snapshot is None:
            return
        self._portrait.apply(cities)
        self._funnel = funnel
        self._show_funnel(funnel)
        self._audience = self._told(audience) if isinstance(portrait, Portrait) else AudienceState(problem=portrait)
        self._people.show()
        self.changed.emit()

    def _told(self, audience: Audience) -> AudienceState:
        problem = "" if audience.refusal is None else sentence(audience.refusal)
        of = self.tr("of %1 people").replace("%1", str(audience.people))
        return AudienceState(str(audience.size), of, problem, audience.size == 0)

    def _page(self, query: str, after: int | None) -> ResidentsPage:
        portrait = self.portrait
        asked = portrait if isinstance(portrait, Portrait) else Portrait()
        return ResidentsPage(query, self._merchant_id, asked, after, PAGE)

    def _standing(self, row: ResidentRow, snapshot: WalletSnapshot) -> str:
        """Where they live, and what they did with the merchant."""
        told, (visits, spent_fen) = list[str](), row.dealings
        if visits:
            told.append(self.tr("%n visit(s)", "", visits))
        if spent_fen > 0:
            told.append(money.yuan_sign(spent_fen))
        if row.follows:
            told.append(self.tr("follows"))
        return "\n".join(filter(None, (where(row, snapshot, self._desk.language), " · ".join(told))))

    def _show_funnel(self, funnel: Funnel) -> None:
        most = max(1, *(stage.count for stage in funnel.stages))
        shares = [stage.count / most for stage in funnel.stages]
        ahead = [*shares[1:], shares[-1]]
        self._stages.set_rows(
            [self._stage(stage, share, after) for stage, share, after in zip(funnel.stages, shares, ahead, strict=True)]
        )

    def _stage(self, stage: Stage, share: float, after: float) -> StageRow:
        label, rate = self._step_name(stage.step), ""
        if stage.kept_permille is not None:
            whole, tenth = divmod(stage.kept_permille, 10)
            rate = f"{whole}.{tenth} %" if tenth else f"{whole} %"
        said = self.tr("%1: %2").replace("%1", label).replace("%2", str(stage.count))
        if rate:
            said += self.tr(", %1 of those before").replace("%1", rate)
        return StageRow(stage.step.value, label, str(stage.count), rate, said, share, after)

    def _step_name(self, step: FunnelStep) -> str:
        match step:
            case FunnelStep.OFFERED:
                return self.tr("Offered")
            case FunnelStep.CLAIMED:
                return self.tr("Claimed")
            case FunnelStep.USED:
                return self.tr("Used")
            case FunnelStep.FOLLOWED:
                return self.tr("Followed")
            case FunnelStep.THANKED:
                return self.tr("Thanked")
            case FunnelStep.CARD:
                return self.tr("Card")

    @Property(str, notify=changed)
    def sizeText(self) -> str:
        return self._audience.size_text

    @Property(str, notify=changed)
    def ofText(self) -> str:
        return self._audience.of_text

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._audience.problem

    @Property(bool, notify=changed)
    def nobodyReached(self) -> bool:
        """The funnel has nobody in it."""
        return self._funnel is not None and not any(stage.count for stage in self._funnel.stages)

    @Property(PortraitViewModel, constant=True)
    def form(self) -> PortraitViewModel:
        return self._portrait

    @Property(PeopleViewModel, constant=True)
    def people(self) -> PeopleViewModel:
        return self._people

    @Property(StagesModel, constant=True)
    def stages(self) -> StagesModel:
        return self._stages
