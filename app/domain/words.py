"""Sentences the simulated merchants write, in both languages: they are the world's data, not the window's text."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.texts import Text

RECEIPT_TITLE = Text("Payment received", "付款成功")


REFUND_TITLE = Text("Refund received", "退款到账")
TRADE_OPENED_TITLE = Text("Waiting for your payment", "等待付款")
TRADE_TIMED_OUT_TITLE = Text("Order closed", "订单已关闭")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def refund_body(amount_fen: int, method: Text, coupon_fen: int = 0) -> Text:
    """How much came back, and to where; what a coupon had paid goes back to the merchant's promotion, last of all."""
    amount = yuan_text(amount_fen)
    if coupon_fen and not amount_fen:
        coupon = yuan_text(coupon_fen)
        return Text(f"¥{coupon} that your coupon had paid was taken back.", f"优惠券抵扣的 ¥{coupon} 已撤回。")
    if coupon_fen:
        coupon = yuan_text(coupon_fen)
        return Text(
            f"¥{amount} came back to {method.en}, and ¥{coupon} that your coupon had paid was taken back.",
            f"¥{amount} 已退回{method.zh_CN}，优惠券抵扣的 ¥{coupon} 已撤回。",
        )
    return Text(f"¥{amount} came back to {method.en}.", f"¥{amount} 已退回{method.zh_CN}。")


def refund_title(title: Text) -> Text:
    """What the bill of a refund is called."""
    return Text(f"Refund · {title.en}", f"退款 · {title.zh_CN}")


def trade_opened_body(subject: Text, amount_fen: int, due_at: datetime) -> Text:
    """What is to be paid, and by when."""
    amount = yuan_text(amount_fen)
    return Text(
        f"{subject.en}: ¥{amount}. Pay by {due_at:%H:%M} on {due_at.day} {_MONTHS[due_at.month - 1]}.",
        f"{subject.zh_CN}：¥{amount}，请在{due_at.month}月{due_at.day}日 {due_at:%H:%M} 前付款。",
    )


def trade_timed_out_body(subject: Text) -> Text:
    return Text(f"{subject.en} was not paid in time. No money was taken.", f"{subject.zh_CN}超时未付款，没有扣款。")


def receipt_body(amount_fen: int, method: Text, coupon_fen: int = 0) -> Text:
    """The receipt's sentence: how much and from where, and what a coupon paid."""
    amount = yuan_text(amount_fen)
    if coupon_fen:
        coupon = coupon_fen // 100
        return Text(
            f"You paid ¥{amount} from {method.en}. A coupon took ¥{coupon} off.",
            f"您已使用{method.zh_CN}付款 ¥{amount}，优惠券抵扣 ¥{coupon}。",
        )
    return Text(f"You paid ¥{amount} from {method.en}.", f"您已使用{method.zh_CN}付款 ¥{amount}。")


def yuan_text(amount_fen: int) -> str:
    """Yuan with two decimals and thousands commas, for amounts not below zero: the same in both languages."""
    return f"{amount_fen // 100:,}.{amount_fen % 100:02d}"


def day_words(day: date) -> Text:
    return Text(f"{day.day} {_MONTHS[day.month - 1]}", f"{day.month}月{day.day}日")


def month_words(day: date) -> Text:
    return Text(f"{_MONTHS[day.month - 1]} {day.year}", f"{day.year}年{day.month}月")
