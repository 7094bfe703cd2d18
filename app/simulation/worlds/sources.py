"""Reading what a world's bills are made from."""

from __future__ import annotations

from app.domain.accounts import balance_of, fund_of
from app.domain.bills import BillKind
from app.domain.directory import Directory
from app.domain.texts import Text
from app.simulation.worlds.fields import Fields
from app.simulation.worlds.parts import BillSource, Habit, Monthly, Single


class Sources:
    """Methods are ``balance``, ``fund`` or a card's id."""

    def __init__(self, directory: Directory) -> None:
        person = directory.person.id
        self._methods = {card.id: card.account_id for card in directory.cards}
        self._methods |= {"balance": balance_of(person), "fund": fund_of(person)}
        self._merchants = {merchant.id: merchant for merchant in directory.merchants}

    def habit(self, fields: Fields) -> Habit:
        source = self._source(fields)
        return Habit(source, fields.number("weight"), fields.number("first_hour", 8), fields.number("last_hour", 21))

    def monthly(self, fields: Fields) -> Monthly:
        return Monthly(self._source(fields), fields.number("day"), fields.number("hour"))

    def single(self, fields: Fields) -> Single:
        return Single(self._source(fields), fields.moment("at"), fields.value("receipt", bool, False))

    def _source(self, fields: Fields) -> BillSource:
        merchant_id = fields.one_of("merchant", self._merchants) if "merchant" in fields else None
        methods = fields.texts("methods")
        unknown = sorted(set(methods) - self._methods.keys())
        if unknown or not methods:
            raise fields.wrong("methods", f"{unknown[0]!r} is unknown" if unknown else "is empty")
        return BillSource(
            self._title(fields, merchant_id), self._kind(fields), self._look(fields, "icon", merchant_id),
            self._look(fields, "tint", merchant_id), merchant_id,
            tuple(self._methods[method] for method in methods), *self._amounts(fields),
        )  # fmt: skip

    def _kind(self, fields: Fields) -> BillKind:
        return BillKind(fields.one_of("kind", list(BillKind))) if "kind" in fields else BillKind.PAYMENT

    def _amounts(self, fields: Fields) -> tuple[tuple[int, ...], tuple[int, ...]]:
        if "between" not in fields:
            return fields.fens("amounts"), ()
        between = fields.fens("between")
        if len(between) != 2 or between[0] > between[1]:
            raise fields.wrong("between", "should be two amounts, the lower first")
        return (), between

    def _title(self, fields: Fields, merchant_id: str | None) -> Text:
        return fields.words("title") if merchant_id is None or "title" in fields else self._merchants[merchant_id].name

    def _look(self, fields: Fields, key: str, merchant_id: str | None) -> str:
        return fields.text(key, getattr(self._merchants[merchant_id], key) if merchant_id else None)
