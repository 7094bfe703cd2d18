"""Sentences about member cards that the world writes, in both languages."""

from __future__ import annotations

from app.domain.texts import Text

RAISED = Text("Your card went up a level", "会员卡升级了")


def raised(merchant: Text, level: Text) -> Text:
    return Text(f"{merchant.en}: you are {level.en} now.", f"{merchant.zh_CN}：您已升为{level.zh_CN}。")
