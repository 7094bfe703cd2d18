"""When what was ordered will be there, in both languages at once: the result page may change its language."""

from __future__ import annotations

from datetime import datetime

from app.domain.texts import Text
from app.domain.times import CHINA
from ui.format import dates

NOW = Text("at once", "立即")
TOUCHED = Text("The value waits until the card touches a reader.", "金额待写入，请将卡在读卡机上轻触。")
THERE = Text("It is there already.", "已到账。")


def arrival(at: datetime, now: datetime) -> Text:
    """``in about a minute``, ``today at 11:41``, ``Sunday 18 May at 10:00``."""
    minutes = -(-int((at - now).total_seconds()) // 60)
    if minutes <= 0:
        return NOW
    if minutes == 1:
        return Text("in about a minute", "约 1 分钟后")
    if minutes < 60:
        return Text(f"in about {minutes} minutes", f"约 {minutes} 分钟后")
    there, here = at.astimezone(CHINA), now.astimezone(CHINA)
    clock = dates.clock(there)
    match (there.date() - here.date()).days:
        case 0:
            return Text(f"today at {clock}", f"今天 {clock}")
        case 1:
            return Text(f"tomorrow at {clock}", f"明天 {clock}")
        case _:
            return Text(f"{dates.long_day(there, 'en')} at {clock}", f"{dates.long_day(there, 'zh_CN')} {clock}")


def arrives(at: datetime, now: datetime) -> Text:
    """The same as a sentence of the result page."""
    when = arrival(at, now)
    if when is NOW:
        return THERE
    before, after = (" " if each.isascii() else "" for each in (when.zh_CN[0], when.zh_CN[-1]))
    return Text(f"Arrives {when.en}.", f"预计{before}{when.zh_CN}{after}到账。")
