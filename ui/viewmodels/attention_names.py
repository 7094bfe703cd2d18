"""What people call the places and senders attention is about, and its moments, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.attention.places import ROOT
from app.domain.snapshot import WalletSnapshot
from app.layouts.catalogue import Function
from app.layouts.document import Layout
from ui.format import dates
from ui.viewmodels.badges import BELL

translate = QCoreApplication.translate


class Names:
    """Of one snapshot on one layout. What nobody named is called by its id."""

    def __init__(
        self, snapshot: WalletSnapshot, layout: Layout, catalogue: Mapping[str, Function], language: str
    ) -> None:
        self.language, self.now = language, snapshot.now
        self._catalogue, self._snapshot, self._layout = catalogue, snapshot, layout

    def node(self, node: str) -> str:
        """A node of the badge tree: a tab, a section, a tile, a window; the bell for all of it."""
        kind, _, name = node.partition("/")
        match kind:
            case "tab":
                return self.tab(name)
            case "section":
                return self._section(name)
            case "tile":
                return self._function(name)
            case "window":
                return self.source(name)
            case _:
                return self._function(BELL) if node == ROOT else node

    def tab(self, tab_id: str) -> str:
        return next((each.name.in_language(self.language) for each in self._layout.tabs if each.id == tab_id), tab_id)

    def source(self, source: str) -> str:
        """A merchant, a function, or the wallet itself."""
        for each in self._snapshot.merchants:
            if each.id == source:
                return each.name.in_language(self.language)
        return translate("Attention", "The wallet") if source == "wallet" else self._function(source)

    def policy(self, policy_id: str) -> str:
        return self._snapshot.attention.policy_name(policy_id).in_language(self.language)

    def moment(self, at: datetime) -> str:
        """The time alone where it can only be the next or the last one; else with its day."""
        if abs(at - self.now) < timedelta(hours=24):
            return dates.clock(at)
        return f"{dates.short_day(at, self.language)} {dates.clock(at)}"

    def since(self, at: datetime) -> str:
        """The time alone for today's; else with its day."""
        clock = dates.clock(at)
        return clock if at.date() == self.now.date() else f"{dates.short_day(at, self.language)} {clock}"

    def _section(self, section_id: str) -> str:
        for tab in self._layout.tabs:
            for section in tab.sections:
                if section.id == section_id and section.title:
                    return section.title.in_language(self.language)
        return section_id

    def _function(self, function_id: str) -> str:
        for tab in self._layout.tabs:
            for section in tab.sections:
                for tile in section.tiles:
                    if tile.function == function_id and tile.label:
                        return tile.label.in_language(self.language)
        known = self._catalogue.get(function_id)
        return known.name.in_language(self.language) if known else function_id
