"""Short words for the notices of a storm: what a service of May 2014 might write. All of them are invented (D)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from app.domain.attention.notices import NoticeKind
from app.domain.texts import Text

Words: TypeAlias = tuple[Text, Text]
"""Title and body."""


def _words(title_en: str, title_zh: str, body_en: str, body_zh: str) -> Words:
    return Text(title_en, title_zh), Text(body_en, body_zh)


_OF_SOURCE: Mapping[tuple[str, NoticeKind], tuple[Words, ...]] = {
    ("yhd", NoticeKind.SERVICE): (
        _words(
            "On its way",
            "配送中",
            "Your groceries arrive between 18:00 and 20:00.",
            "您的生鲜将在 18:00 至 20:00 送达。",
        ),
        _words(
            "At the door", "已到楼下", "The rider waits downstairs for five minutes.", "配送员已到楼下，将等候五分钟。"
        ),
    ),
    ("yhd", NoticeKind.PROMOTION): (
        _words("Fruit week", "水果周", "Cherries and mangoes, 30 % off until Sunday.", "樱桃、芒果七折，截至周日。"),
        _words("Rice and oil", "粮油特惠", "Two for the price of one today.", "今日买一送一。"),
    ),
    ("zhizun", NoticeKind.SERVICE): (
        _words(
            "Your car is ready", "车辆已备好", "A white Polo waits at Hangzhou East.", "白色 Polo 已在杭州东站等候。"
        ),
        _words("Return by 18:00", "请于 18:00 前还车", "A later return costs one more day.", "超时将按一天计费。"),
    ),
    ("state_grid", NoticeKind.SERVICE): (
        _words("Power cut planned", "计划停电", "Wulin Road, Sunday 08:00 to 11:30.", "武林路，周日 08:00 至 11:30。"),
        _words("Meter read", "已抄表", "186 kWh this month. The bill follows.", "本月用电 186 千瓦时，账单稍后发出。"),
    ),
    ("lashou", NoticeKind.PROMOTION): (
        _words(
            "Hotpot for two", "双人火锅", "68 yuan instead of 128, this weekend only.", "原价 128 元，本周末仅 68 元。"
        ),
        _words("Film night", "电影之夜", "Any showing after 21:00 for 19 yuan.", "21:00 后任意场次 19 元。"),
    ),
    ("yintai", NoticeKind.PROMOTION): (
        _words("Summer collection", "夏装上新", "20 off every 100 on the third floor.", "三楼夏装每满 100 减 20。"),
        _words("Members first", "会员先享", "Doors open an hour earlier for you tomorrow.", "明日为您提前一小时开门。"),
    ),
    ("kuaidi", NoticeKind.SERVICE): (
        _words("Driver found", "已接单", "Mr Wang arrives in four minutes.", "王师傅四分钟后到达。"),
        _words(
            "Left in the car?",
            "遗落物品？",
            "The driver found an umbrella. Is it yours?",
            "司机发现一把雨伞，是您的吗？",
        ),
    ),
}

_OF_KIND: Mapping[NoticeKind, tuple[Words, ...]] = {
    NoticeKind.TRANSACTION: (
        _words("Payment received", "付款成功", "38.50 yuan. Thank you.", "38.50 元，感谢惠顾。"),
        _words("Refund made", "退款成功", "12.00 yuan went back to your balance.", "12.00 元已退回余额。"),
        _words("Automatic payment", "自动扣款", "15.00 yuan for this month.", "本月 15.00 元。"),
    ),
    NoticeKind.SERVICE: (
        _words("Your order", "您的订单", "It has been confirmed.", "订单已确认。"),
        _words("An answer for you", "客服回复", "We have answered your question.", "您的问题已有回复。"),
    ),
    NoticeKind.SOCIAL: (
        _words("A friend was here", "好友来过", "Chen Jie also follows this service.", "陈洁也关注了这个服务窗。"),
        _words(
            "Split the bill?", "一起付款？", "Zhou Min asks for 24.00 yuan for lunch.", "周敏请您分摊午餐 24.00 元。"
        ),
        _words("Thanks", "收到感谢", "Mum sent you a smile.", "妈妈给您发了一个笑脸。"),
    ),
    NoticeKind.PROMOTION: (
        _words("Only today", "仅限今天", "10 off from 50. Tap before midnight.", "满 50 减 10，零点前有效。"),
        _words("We miss you", "好久不见", "A coupon waits for your next visit.", "一张优惠券等您来用。"),
    ),
    NoticeKind.SYSTEM: (
        _words("Terms changed", "条款更新", "Our terms of service change on 1 June.", "服务条款将于 6 月 1 日更新。"),
        _words("Planned works", "系统维护", "Short interruptions on Sunday at 03:00.", "周日 03:00 将有短暂中断。"),
    ),
}


def words_of(kind: NoticeKind, source: str, number: int, language: str) -> tuple[str, str]:
    """Title and body of the ``number``th notice: the source's own where it has some for this kind."""
    bank = _OF_SOURCE.get((source, kind), ()) or _OF_KIND[kind]
    title, body = bank[number % len(bank)]
    return title.in_language(language), body.in_language(language)
