"""What merchants write about their holds, in both languages."""

from __future__ import annotations

from datetime import datetime

from app.domain.texts import Text
from app.domain.words import day_words, yuan_text

AMOUNT = Text("Amount", "金额")
SUBJECT = Text("For", "用途")
METHOD = Text("Frozen in", "冻结自")
ASKED_TITLE = Text("Waiting for your authorisation", "等待授权")
TIMED_OUT_TITLE = Text("Hold closed", "预授权已关闭")
LAPSED_TITLE = Text("Hold lapsed", "预授权到期解冻")
RELEASED_TITLE = Text("Hold released", "预授权已解冻")


def asked_body(subject: Text, amount_fen: int, due_at: datetime) -> Text:
    """What is to be held, and until when it can be authorised."""
    amount, day = yuan_text(amount_fen), day_words(due_at.date())
    return Text(
        f"{subject.en}: hold ¥{amount}. Authorise by {due_at:%H:%M} on {day.en}. Nothing is paid yet.",
        f"{subject.zh_CN}：冻结 ¥{amount}，请在{day.zh_CN} {due_at:%H:%M} 前授权，现在不扣款。",
    )


def yuan(amount_fen: int) -> Text:
    amount = f"¥{yuan_text(amount_fen)}"
    return Text(amount, amount)


def timed_out_body(subject: Text) -> Text:
    return Text(
        f"{subject.en} was not authorised in time. Nothing was held.", f"{subject.zh_CN}超时未授权，没有冻结资金。"
    )


def released_body(subject: Text, amount_fen: int, method: Text) -> Text:
    """How much is free again, and where."""
    amount = yuan_text(amount_fen)
    return Text(
        f"{subject.en}: ¥{amount} held in {method.en} is free again.",
        f"{subject.zh_CN}：{method.zh_CN}中冻结的 ¥{amount} 已解冻。",
    )
