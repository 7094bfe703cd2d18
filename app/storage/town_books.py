"""The residents' past in the books: openings, purchases and Yu'e Bao as rows, in the order of their times."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from app.domain.accounts import WORLD_ACCOUNT, balance_of, fund_of, merchant_account
from app.domain.bills import BillKind, BillState
from app.domain.ledger import FUND_INCOME, OPENING
from app.domain.texts import Text
from app.domain.times import midnight_of, to_stamp
from app.domain.town.residents import LIVED_DAYS, Townsman, Ware

_INTO_FUND = Text("Into Yu'e Bao", "转入余额宝")


class _Billed(NamedTuple):
    """What a bill says beyond its entry, signed from the person's side."""

    title: Text
    merchant_id: str | None
    amount_fen: int
    method: str
    icon: str
    tint: str


class _Move(NamedTuple):
    """An entry before it has a number; ``income_of`` is the ISO day whose income of Yu'e Bao it is."""

    at: int
    kind: str
    source: str
    target: str
    amount_fen: int
    person_id: str
    billed: _Billed | None = None
    income_of: str = ""


class Books(NamedTuple):
    """Rows of the tables of these names, ``moved`` what came into each account.

    Entries are numbered below 1, so that the host's year keeps its numbers and whatever happens from now on follows.
    """

    entries: list[dict[str, Any]]
    postings: list[dict[str, Any]]
    bills: list[dict[str, Any]]
    incomes: list[dict[str, Any]]
    moved: Mapping[str, int]


def books_of(people: Sequence[Townsman], now: datetime) -> Books:
    moves = sorted((move for each in people for move in _moves(each, now)), key=lambda move: move.at)
    moved: defaultdict[str, int] = defaultdict(int)
    counted: Counter[str] = Counter()
    books = Books([], [], [], [], moved)
    for entry_id, move in enumerate(moves, start=-len(moves)):
        books.entries.append({"id": entry_id, "at": move.at, "kind": move.kind})
        for leg, (account, fen) in enumerate(((move.source, -move.amount_fen), (move.target, move.amount_fen))):
            books.postings.append({"entry_id": entry_id, "leg": leg, "account_id": account, "amount_fen": fen})
            moved[account] += fen
        if move.billed is not None:
            counted[move.person_id] += 1
            books.bills.append(_bill(counted[move.person_id], entry_id, move, move.billed))
        if move.income_of:
            row = {"person_id": move.person_id, "day": move.income_of}
            books.incomes.append({**row, "amount_fen": move.amount_fen, "entry_id": entry_id})
    return books


def _moves(townsman: Townsman, now: datetime) -> Iterator[_Move]:
    person_id = townsman.resident.person.id
    balance, fund, card = balance_of(person_id), fund_of(person_id), townsman.card.account_id
    opened = to_stamp(midnight_of(now.date()) - timedelta(days=LIVED_DAYS + 1))
    spent: Counter[str] = Counter()
    for each in townsman.purchases:
        spent[each.method] += each.amount_fen
        yield _purchase(person_id, to_stamp(each.at), each.ware, each.amount_fen, each.method)
    for account, left in ((balance, townsman.balance_fen), (card, townsman.card_fen)):
        yield _Move(opened, OPENING, WORLD_ACCOUNT, account, left + spent[account], person_id)
    billed = _Billed(_INTO_FUND, None, townsman.deposit_fen, fund, "safe-2", "amber")
    yield _Move(
        to_stamp(townsman.deposited), BillKind.FUND_IN.value, WORLD_ACCOUNT, fund, townsman.deposit_fen, person_id,
        billed,
    )  # fmt: skip
    for day, amount_fen in townsman.incomes:
        at = to_stamp(midnight_of(day + timedelta(days=1)))
        yield _Move(at, FUND_INCOME, WORLD_ACCOUNT, fund, amount_fen, person_id, None, day.isoformat())


def _purchase(person_id: str, at: int, ware: Ware, amount_fen: int, method: str) -> _Move:
    billed = _Billed(ware.title, ware.merchant_id, -amount_fen, method, ware.icon, ware.tint)
    return _Move(at, ware.kind.value, method, merchant_account(ware.merchant_id), amount_fen, person_id, billed)


def _bill(bill_id: int, entry_id: int, move: _Move, billed: _Billed) -> dict[str, Any]:
    return {
        "person_id": move.person_id, "id": bill_id, "entry_id": entry_id, "at": move.at, "kind": move.kind,
        "state": BillState.TRADE_SUCCESS.value, "title_en": billed.title.en, "title_zh": billed.title.zh_CN,
        "merchant_id": billed.merchant_id, "amount_fen": billed.amount_fen, "method": billed.method,
        "icon": billed.icon, "tint": billed.tint,
    }  # fmt: skip
