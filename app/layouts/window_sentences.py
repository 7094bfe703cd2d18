"""What a reader says of a window's document, beyond what every document may hear."""

from __future__ import annotations

from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.layouts.quoting import quoted

_RULES = {
    RefusalCode.MENU_TOP_TOO_MANY: Text(
        "A menu has at most {most} top items here.", "这里的菜单最多 {most} 个一级菜单。"
    ),
    RefusalCode.MENU_BELOW_TOO_MANY: Text(
        "A top item has at most {most} items below it.", "一级菜单下最多 {most} 个子菜单。"
    ),
    RefusalCode.MENU_TOO_DEEP: Text("A menu has two levels, not three.", "菜单只有两级，不能有第三级。"),
    RefusalCode.MENU_ITEM_IDLE: Text(
        "'{item}' either does something or has items of its own: one of the two.",
        "“{item}”要么有动作，要么有子菜单，二选一。",
    ),
    RefusalCode.MENU_NAME_WRONG: Text("A menu's names have 1 to {most} characters.", "菜单名称为 1 到 {most} 个字符。"),
    RefusalCode.MENU_VALUE_WRONG: Text(
        "'{item}' leads nowhere: write an event's key, a link or a phone number.",
        "“{item}”没有去处：请填写事件名、链接或电话号码。",
    ),
    RefusalCode.ARTICLES_OUT_OF_RANGE: Text("Send 1 to {most} articles.", "图文消息为 1 到 {most} 篇。"),
    RefusalCode.ARTICLE_WITHOUT_PICTURE: Text(
        "The first article needs a picture: 'icon' and 'tint'.", "第一篇文章需要图片：icon 和 tint。"
    ),
    RefusalCode.LETTER_EMPTY: Text("It needs a title and something to say.", "需要标题和内容。"),
    RefusalCode.LETTER_TOO_LONG: Text("At most {most} characters.", "最多 {most} 个字符。"),
    RefusalCode.LINES_TOO_MANY: Text("A template has 1 to {most} lines.", "模板消息为 1 到 {most} 行。"),
    RefusalCode.LINE_INCOMPLETE: Text("Each line needs a label and a value.", "每一行都需要名称和内容。"),
}


def refused(refusal: Refusal) -> Text:
    """The wallet would refuse this, and why."""
    rule = _RULES[refusal.code]
    values = {name: str(value) for name, value in refusal.values.items()}
    return Text(rule.en.format(**values), rule.zh_CN.format(**values))


def no_answer(key: str) -> Text:
    return Text(
        f"No answer is called {quoted(key)}. Add [answers.{key}].",
        f"没有名为{quoted(key)}的回复。请加上 [answers.{key}]。",
    )


def no_link() -> Text:
    return Text(
        "A link is 'https://…' or a page of the wallet, 'wallet:coupons'.",
        "链接应为 https://… 或钱包页面 wallet:coupons。",
    )


def no_keywords() -> Text:
    return Text("A rule needs keywords.", "规则需要关键词。")


def no_hours() -> Text:
    return Text(
        'Say when somebody is there: hours = { from = "09:00", to = "21:00" }.',
        '请写明在线时间：hours = { from = "09:00", to = "21:00" }。',
    )
