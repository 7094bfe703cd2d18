"""What merchants send, and what they may not."""

from __future__ import annotations

import pytest

from app.domain.attention.notices import NoticeKind
from app.domain.messages import MessageKind
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.serving.letters import Article, Letter, Line, Picture
from app.domain.texts import Text
from app.queries.attention import NoticesPage
from tests.app.commands.serving.stories import HELLO, NEWS, SHIPPED, desk, feed, mass, single, unfollow
from tests.app.wallets import Wallet, refused

NONE, WORD, SUN = Text("", ""), Text("a", "a"), Picture("sun", "amber")
LONG = Text("x" * 61, "x")


@pytest.mark.parametrize("letter", [HELLO, NEWS, SHIPPED])
def test_each_kind_of_letter_arrives_whole(wallet: Wallet, letter: Letter) -> None:
    assert isinstance(mass(wallet, "yintai", letter), Receipt)
    newest = feed(wallet, "yintai")[0]
    assert (newest.kind, newest.title, newest.body) == (letter.kind, letter.headline, letter.gist)
    assert newest.letter == (None if letter.kind is MessageKind.TEXT else letter)
    assert wallet.snapshot.windows[0].newest == newest


def test_one_mass_send_a_week(wallet: Wallet) -> None:
    assert desk(wallet, "yintai").mass_at is None
    mass(wallet, "yintai")
    again = desk(wallet, "yintai").mass_at
    assert again is not None and (again - wallet.snapshot.now).days == 7
    before = wallet.snapshot
    outcome = mass(wallet, "yintai")
    assert outcome == Refusal(RefusalCode.MASS_SEND_TOO_OFTEN, {"at": again.isoformat()})
    assert wallet.snapshot is before
    assert isinstance(mass(wallet, "yhd"), Receipt)
    wallet.wait(days=6, hours=23, minutes=59)
    assert refused(mass(wallet, "yintai")) is RefusalCode.MASS_SEND_TOO_OFTEN
    wallet.wait(minutes=1)
    assert isinstance(mass(wallet, "yintai"), Receipt)


def test_one_single_send_a_day_to_the_same_person(wallet: Wallet) -> None:
    assert isinstance(single(wallet, "yintai"), Receipt)
    before = wallet.snapshot
    assert refused(single(wallet, "yintai")) is RefusalCode.SINGLE_SEND_TOO_OFTEN
    assert wallet.snapshot is before
    assert isinstance(mass(wallet, "yintai"), Receipt)
    wallet.wait(hours=24)
    assert isinstance(single(wallet, "yintai"), Receipt)
    assert [each.audience.value for each in desk(wallet, "yintai").sent] == ["one", "all", "one"]


def test_a_mass_send_is_a_promotion_a_single_one_is_service(wallet: Wallet) -> None:
    first = wallet.snapshot.attention.counts.sent + 1
    mass(wallet, "yintai")
    single(wallet, "yintai")
    sent = wallet.session.ask(NoticesPage(limit=2)).rows
    assert [(each.notice.id, each.notice.kind) for each in sent] == [
        (first + 1, NoticeKind.SERVICE), (first, NoticeKind.PROMOTION),
    ]  # fmt: skip
    assert not wallet.snapshot.attention.tab("pay").notices


def test_nobody_is_written_to_who_does_not_follow(wallet: Wallet) -> None:
    unfollow(wallet, "yintai")
    before = wallet.snapshot
    assert refused(single(wallet, "yintai")) is RefusalCode.NOT_FOLLOWING
    assert refused(single(wallet, "yintai", person="nobody")) is RefusalCode.PERSON_UNKNOWN
    assert refused(mass(wallet, "nobody")) is RefusalCode.MERCHANT_UNKNOWN
    assert wallet.snapshot is before


def articles(*each: Article) -> Letter:
    return Letter(MessageKind.ARTICLES, articles=each)


@pytest.mark.parametrize(
    ("letter", "code"),
    [
        (articles(Article(WORD, WORD)), RefusalCode.ARTICLE_WITHOUT_PICTURE),
        (articles(Article(WORD), Article(WORD, NONE, SUN)), RefusalCode.ARTICLE_WITHOUT_PICTURE),
        (articles(), RefusalCode.ARTICLES_OUT_OF_RANGE),
        (articles(*[Article(WORD, NONE, SUN)] * 7), RefusalCode.ARTICLES_OUT_OF_RANGE),
        (articles(Article(NONE, WORD, SUN)), RefusalCode.LETTER_EMPTY),
        (articles(Article(LONG, WORD, SUN)), RefusalCode.LETTER_TOO_LONG),
        (Letter(MessageKind.TEXT, NONE, WORD), RefusalCode.LETTER_EMPTY),
        (Letter(MessageKind.TEXT, WORD, NONE), RefusalCode.LETTER_EMPTY),
        (Letter(MessageKind.TEXT, WORD, Text("x" * 501, "x")), RefusalCode.LETTER_TOO_LONG),
        (Letter(MessageKind.TEMPLATE, WORD, WORD), RefusalCode.LINES_TOO_MANY),
        (Letter(MessageKind.TEMPLATE, WORD, WORD, lines=(Line(WORD, WORD),) * 9), RefusalCode.LINES_TOO_MANY),
        (
            Letter(MessageKind.TEMPLATE, WORD, WORD, lines=(Line(WORD, WORD), Line(WORD, NONE))),
            RefusalCode.LINE_INCOMPLETE,
        ),
        (Letter(MessageKind.TEMPLATE, WORD, WORD, lines=(Line(NONE, WORD),)), RefusalCode.LINE_INCOMPLETE),
        (Letter(MessageKind.TEMPLATE, WORD, WORD, lines=(Line(WORD, LONG),)), RefusalCode.LETTER_TOO_LONG),
        (Letter(MessageKind.RECEIPT, WORD, WORD), RefusalCode.LETTER_EMPTY),
        (Letter(MessageKind.SAID, WORD, WORD), RefusalCode.LETTER_EMPTY),
    ],
)
def test_a_letter_that_breaks_a_rule_is_refused_and_nothing_written(
    wallet: Wallet, letter: Letter, code: RefusalCode
) -> None:
    assert refused(mass(wallet, "yintai", letter)) is code
    assert refused(single(wallet, "yintai", letter)) is code
    assert wallet.snapshot.version == 0 and desk(wallet, "yintai").sent == ()


def test_as_much_as_the_rule_says_is_sent(wallet: Wallet) -> None:
    assert isinstance(mass(wallet, "yintai", articles(*[Article(WORD, NONE, SUN)] * 6)), Receipt)
    assert isinstance(
        single(wallet, "yintai", Letter(MessageKind.TEMPLATE, WORD, NONE, lines=(Line(WORD, WORD),) * 8)), Receipt
    )
