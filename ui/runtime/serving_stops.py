"""The tour's stops in service windows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from app.domain.texts import Text
from ui.runtime.stage import Stage

SHOP = "yintai"
ASKED = {"en": "Where can I park?", "zh_CN": "哪里可以停车？"}


class ServingStop(NamedTuple):
    name: str
    about: Text
    walk: Callable[[Stage], Awaitable[None]]


def _page(route: str) -> Callable[[Stage], Awaitable[None]]:
    async def walk(stage: Stage) -> None:
        stage.phone.goHome()
        stage.phone.open(route)

    return walk


async def _nothing_found(stage: Stage) -> None:
    stage.phone.serving.directory.query = "Zzz"
    await asyncio.sleep(0.5)


async def _letters(stage: Stage) -> None:
    """What the menu's events are answered with: articles, then a template."""
    await _page(f"window/{SHOP}")(stage)
    await stage.settled()
    stage.phone.serving.tap("2_2")
    await stage.settled()
    stage.phone.serving.tap("1_1")


async def _chat(stage: Stage) -> None:
    stage.phone.serving.say(ASKED[stage.shell.language])


async def _empty_words(stage: Stage) -> None:
    stage.phone.serving.say(" ")


async def _calling(stage: Stage) -> None:
    await _page(f"window/{SHOP}")(stage)
    await stage.settled()
    stage.phone.serving.tap("3_3")


async def _article(stage: Stage) -> None:
    await _page(f"window/{SHOP}")(stage)
    await stage.settled()
    letters = [row for row in stage.phone.window.messages.rows if row.articles]
    stage.phone.serving.openArticle(letters[0].articles[1])


async def _hand_over(stage: Stage) -> None:
    await _page(f"profile/{SHOP}")(stage)
    await stage.settled()
    stage.phone.serving.openApp()


async def _left(stage: Stage) -> None:
    await _page("window/kuaidi")(stage)
    await stage.settled()
    stage.phone.serving.unfollow()


async def _back_again(stage: Stage) -> None:
    stage.phone.serving.follow()


SERVING_STOPS = (
    ServingStop("directory", Text("Every service window, by kind", "全部服务窗，按类别"), _page("directory")),
    ServingStop("directory_nothing", Text("No window is called that", "没有这样的服务窗"), _nothing_found),
    ServingStop(
        "window_letters", Text("Articles and a template, asked for in the menu", "菜单回复：图文与模板"), _letters
    ),
    ServingStop("window_chat", Text("Customer service answers by its rules", "客服按规则回复"), _chat),
    ServingStop("window_refused", Text("Nothing was written", "没有输入内容"), _empty_words),
    ServingStop("window_call", Text("A phone call from the menu", "菜单：致电商家"), _calling),
    ServingStop("article", Text("An article, read in place", "阅读图文"), _article),
    ServingStop(
        "profile",
        Text("Mute, refuse, unfollow; who the shop is", "免打扰、拒收、取关与商家资料"),
        _page(f"profile/{SHOP}"),
    ),
    ServingStop("place", Text("Where the shop is", "商家位置"), _page(f"place/{SHOP}")),
    ServingStop("hand_over", Text("On to the merchant's own app", "前往商家自己的应用"), _hand_over),
    ServingStop("spent", Text("What was spent there", "在商家的消费"), _page(f"bills/at/{SHOP}")),
    ServingStop("window_left", Text("A window that is not followed", "未关注的服务窗"), _left),
    ServingStop("window_thanks", Text("Followed again: the shop says thanks", "重新关注，商家致谢"), _back_again),
)
