"""Words that belong to the world's data, in each language the wallet speaks."""

from __future__ import annotations

from app.domain.values import dataclass

LANGUAGES = ("en", "zh_CN")


@dataclass(frozen=True, slots=True)
class Text:
    """One phrase in English and in simplified Chinese."""

    en: str
    zh_CN: str

    def in_language(self, language: str) -> str:
        return self.zh_CN if language == "zh_CN" else self.en
