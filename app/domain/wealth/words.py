"""What the wallet writes about the balance, cards, term deposits and insurance: bills' titles and notices."""

from __future__ import annotations

from datetime import datetime

from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.words import yuan_text

TOP_UP = Text("Into the balance", "余额充值")
CASH_OUT = Text("Out of the balance", "余额提现")
CASH_ARRIVED = Text("Money has reached your card", "提现到账")
CARD_BOUND = Text("Bank card added", "银行卡绑定成功")
CARD_UNBOUND = Text("Bank card removed", "银行卡已解绑")
TERM_INTEREST = Text("Term deposit: interest", "招财宝收益")
TERM_FEE = Text("Term deposit: early sale", "招财宝变现手续费")
TERM_PAID = Text("Term deposit paid back", "招财宝到期还款")
TERM_SOLD = Text("Term deposit sold", "招财宝变现成功")
PASSWORD_NEW = Text("Payment password changed", "支付密码已修改")
PASSWORD_NEW_BODY = Text("If it was not you, prove your identity.", "如非本人操作，请验证身份。")
COVER_OVER = Text("Insurance has ended", "保障已到期")

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def topped_up(amount_fen: int, card: Text) -> Text:
    amount = yuan_text(amount_fen)
    return Text(f"¥{amount} from {card.en} is in your balance.", f"¥{amount} 已从{card.zh_CN}转入余额。")


def on_its_way(amount_fen: int, card: Text, arrives_at: datetime) -> Text:
    amount = yuan_text(amount_fen)
    english, chinese = _moment(arrives_at)
    return Text(
        f"¥{amount} is on its way to {card.en}, there by {english}.",
        f"¥{amount} 正在转出至{card.zh_CN}，预计{chinese}前到账。",
    )


def arrived(amount_fen: int, card: Text) -> Text:
    amount = yuan_text(amount_fen)
    return Text(f"¥{amount} has arrived: {card.en}.", f"¥{amount} 已转入{card.zh_CN}。")


def card_can_pay(card: Text) -> Text:
    return Text(f"{card.en} can pay from now on.", f"{card.zh_CN}现在可以付款了。")


def card_gone(card: Text) -> Text:
    return Text(f"{card.en} pays no longer.", f"{card.zh_CN}已不能付款。")


def bought(name: Text) -> Text:
    return Text(f"Term deposit: {name.en}", f"招财宝：{name.zh_CN}")


def bought_until(amount_fen: int, matures_at: datetime) -> Text:
    amount, (english, chinese) = yuan_text(amount_fen), _moment(matures_at)
    return Text(f"¥{amount} until {english}.", f"已存入 ¥{amount}，{chinese}到期。")


def paid_back(amount_fen: int) -> Text:
    amount = yuan_text(amount_fen)
    return Text(f"¥{amount} with interest is in your balance.", f"本息 ¥{amount} 已转入余额。")


def sold(amount_fen: int, fee_fen: int) -> Text:
    amount, fee = yuan_text(amount_fen), yuan_text(fee_fen)
    return Text(f"¥{amount} is in your balance; the fee was ¥{fee}.", f"¥{amount} 已转入余额，手续费 ¥{fee}。")


def covered(name: Text) -> Text:
    return Text(f"Insurance: {name.en}", f"保险：{name.zh_CN}")


def covered_until(name: Text, until: datetime) -> Text:
    english, chinese = _moment(until)
    return Text(f"{name.en} covers you until {english}.", f"{name.zh_CN}的保障至{chinese}。")


def cover_over(name: Text) -> Text:
    return Text(f"{name.en} covers you no longer.", f"{name.zh_CN}的保障期已结束。")


def _moment(at: datetime) -> tuple[str, str]:
    local = at.astimezone(CHINA)
    return (
        f"{local:%H:%M} on {local.day} {_MONTHS[local.month - 1]} {local.year}",
        f"{local.year}年{local.month}月{local.day}日 {local:%H:%M}",
    )
