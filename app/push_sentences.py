"""What the command line says of a push it refuses, in both languages; the phone says the same (tested)."""

from __future__ import annotations

from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text

SENTENCES: dict[RefusalCode, Text] = {
    RefusalCode.PUSH_NOT_JSON: Text(
        "This payload is not a JSON object. Check quotation marks, commas and brackets.",
        "这个推送不是 JSON 对象。请检查引号、逗号和括号。",
    ),
    RefusalCode.PUSH_TOO_LARGE: Text(
        "This payload has %bytes% bytes; a push carries at most %most%. Shorten it.",
        "这个推送有 %bytes% 字节，最多只能有 %most% 字节。请缩短。",
    ),
    RefusalCode.PUSH_WITHOUT_APS: Text(
        "This payload has no 'aps'. Add it, even if it is empty.", "这个推送缺少“aps”。请补上，内容可以为空。"
    ),
    RefusalCode.PUSH_WRONG_TYPE: Text(
        "'%key%' in this payload is of the wrong type. It should be: %wanted%.",
        "这个推送里的“%key%”类型不对，应为：%wanted%。",
    ),
    RefusalCode.PUSH_OUT_OF_RANGE: Text(
        "'%key%' in this payload must be between %least% and %most%.",
        "这个推送里的“%key%”必须在 %least% 和 %most% 之间。",
    ),
    RefusalCode.PUSH_WORD_UNKNOWN: Text(
        "'%key%' in this payload cannot be '%word%'. Choose one of: %words%.",
        "这个推送里的“%key%”不能是“%word%”。可选：%words%。",
    ),
    RefusalCode.PUSH_WINDOW_UNKNOWN: Text(
        "No service window of this world is called '%window%'. Name one of its merchants.",
        "这个世界没有名为“%window%”的服务窗。请写其中一个商家的标识。",
    ),
    RefusalCode.POLICY_UNKNOWN: Text(
        "No policy is called '%policy%'. Choose one of resources/policies.",
        "没有名为“%policy%”的策略。请从 resources/policies 中选择。",
    ),
    RefusalCode.POLICY_SHIPPED: Text(
        "'%policy%' is the id of a policy that ships with the program. Give yours another id.",
        "“%policy%”是程序自带策略的标识。请换一个标识。",
    ),
    RefusalCode.ZONE_UNKNOWN: Text(
        "No time zone is called '%zone%' here. Write a name like Europe/London.",
        "这里没有名为“%zone%”的时区。请写如 Europe/London 的名称。",
    ),
    RefusalCode.CLOCK_BACKWARDS: Text("The wallet's clock only moves forward.", "钱包时钟只能向前走。"),
    RefusalCode.CLOCK_TOO_FAR: Text(
        "The wallet's clock cannot go that far at once. Take a shorter step.",
        "钱包时钟一次不能走这么远，请缩短步长。",
    ),
}


def sentence(refusal: Refusal, language: str = "en") -> str:
    """The sentence of a refusal the command line can meet; its code where there is none."""
    found = SENTENCES.get(refusal.code)
    text = refusal.code.value if found is None else found.in_language(language)
    for name, value in refusal.values.items():
        text = text.replace(f"%{name}%", str(value))
    return text
