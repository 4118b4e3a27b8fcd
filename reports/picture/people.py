"""The scorecard's foot: which parties owe what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from locales.sentences import sentence
from reports.facts import Summary
from reports.picture.lettering import clean, wrap
from reports.picture.looks import GREEN, INK, LEFT, PANEL, RED, RIGHT, SOFT, Type
from reports.picture.pen import Box, Pen
from reports.progress import PartyProgress

MOST = 30
_NAME, _CODES, _HEAD = Type(20, is_bold=True), Type(20, SOFT), 26
_INSIDE = 28
_LINE = 27
_NAME_WIDTH, _GUTTER = 520, 32


@dataclass(frozen=True)
class Entry:
    """A party and what is said of it, side by side."""

    name: str
    said: str

    @cached_property
    def names(self) -> list[str]:
        return wrap(self.name, _NAME, _NAME_WIDTH, most=3)

    @cached_property
    def words(self) -> list[str]:
        room = RIGHT - LEFT - 2 * _INSIDE - _NAME_WIDTH - _GUTTER
        return wrap(self.said, _CODES, room, most=4)

    @property
    def height(self) -> float:
        return max(len(self.names), len(self.words)) * _LINE + 9

    def draw(self, pen: Pen, top: float) -> None:
        left = LEFT + _INSIDE
        for place, words in enumerate(self.names):
            pen.write(words, (left, top + _LINE * (place + 0.5)), _NAME)
        for place, words in enumerate(self.words):
            at = (left + _NAME_WIDTH + _GUTTER, top + _LINE * (place + 0.5))
            pen.write(words, at, _CODES)


@dataclass(frozen=True)
class Panel:
    """A heading with parties under it, on a quiet ground."""

    heading: str
    colour: str
    entries: Sequence[Entry]
    more: str = ""

    @cached_property
    def inner(self) -> float:
        tail = _LINE + 8 if self.more else 0
        listed = sum(entry.height for entry in self.entries)
        return 76 + listed + tail + (12 if self.entries else 0)

    @property
    def height(self) -> float:
        return self.inner + 28

    def draw(self, pen: Pen, top: float) -> None:
        box = Box(LEFT, top + 28, RIGHT - LEFT, self.inner)
        pen.fill(box, PANEL, radius=12)
        pen.fill(Box(LEFT + _INSIDE, box.top + 20, 44, 6), self.colour, radius=3)
        at = (LEFT + _INSIDE, box.top + 48)
        pen.write(clean(self.heading), at, Type(_HEAD - 2, INK, is_bold=True))
        line = box.top + 80
        for entry in self.entries:
            entry.draw(pen, line)
            line += entry.height
        if self.more:
            pen.write(self.more, (LEFT + _INSIDE, line + _LINE / 2), _CODES)


def missing(summary: Summary, locale: str) -> Panel:
    """Who owes what; the message says who was late, and so does each row."""
    if not summary.totals.owed:
        return Panel(sentence(locale, "scorecard-nobody-missing"), GREEN, ())
    entries = [Entry(party.name, _owed(party, locale)) for party in summary.missing]
    heading = f"{sentence(locale, 'scorecard-missing')} ({summary.totals.owed})"
    rest = len(entries) - MOST
    more = sentence(locale, "scorecard-more-parties", count=rest) if rest > 0 else ""
    return Panel(heading, RED, entries[:MOST], more)


def _owed(party: PartyProgress, locale: str) -> str:
    codes = ", ".join(party.owed_codes)
    if party.has_joined:
        return codes
    return f"{codes} ({sentence(locale, 'scorecard-not-joined')})"
