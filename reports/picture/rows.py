"""The scorecard's rows: an indicator's words, its bars against their marks, its values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from locales.sentences import sentence
from reports.facts import SectionLines
from reports.lines import Line
from reports.picture.bars import Bar, bars_of, status_words
from reports.picture.lettering import fit, width_of, wrap
from reports.picture.looks import (
    FAINT,
    INK,
    LEFT,
    LINE,
    LOOKS,
    NIGHT,
    RIGHT,
    SOFT,
    TRACK,
    Type,
)
from reports.picture.pen import Box, Pen

_CODE, _WORDS, _SMALL = Type(20, NIGHT, is_bold=True), Type(20), Type(18, SOFT)
_TEXT_LEFT, _TEXT_WIDTH, _TEXT_LINE = 138, 428, 25
_BAR_LEFT, _BAR_WIDTH, _BAR_HEIGHT = 590, 236, 20
_VALUE_LEFT = 850
_SLOT, _CAPTIONED, _GAP = 50, 57, 10
_SMALLEST = 20


@dataclass(frozen=True)
class Head:
    """A section's number and title, and how many of its indicators are met."""

    section: SectionLines
    locale: str

    @cached_property
    def title(self) -> list[str]:
        name = self.section.title or sentence(self.locale, "scorecard-no-section")
        words = f"{self.section.no}. {name}" if self.section.no else name
        return wrap(words, Type(25, NIGHT, is_bold=True), RIGHT - LEFT - 170, most=2)

    @property
    def height(self) -> float:
        return 32 + 32 * len(self.title)

    def draw(self, pen: Pen, top: float) -> None:
        middle = top + 36
        for words in self.title:
            pen.write(words, (LEFT, middle), Type(25, NIGHT, is_bold=True))
            middle += 32
        lines = self.section.lines
        met = sum(line.status == "met" for line in lines)
        words = sentence(self.locale, "scorecard-section-met", met=str(met), count=str(len(lines)))
        pen.write(words, (RIGHT, top + 36), Type(21, SOFT), align="right")
        under = top + self.height - 3
        pen.rule((LEFT, under), (RIGHT, under), 2, NIGHT)


@dataclass(frozen=True)
class Row:
    """One indicator: words on the left, a bar for each target, value and status on the right."""

    line: Line
    locale: str

    @cached_property
    def bars(self) -> list[Bar]:
        return bars_of(self.line, self.locale)

    @cached_property
    def words(self) -> list[str]:
        most = max(2, len(self.bars) * 2)
        return wrap(self.line.text.rstrip(" .;"), _WORDS, _TEXT_WIDTH, most)

    @property
    def height(self) -> float:
        return max(len(self.words) * _TEXT_LINE, len(self.bars) * self._slot) + _GAP

    @property
    def _slot(self) -> int:
        return _CAPTIONED if self.bars[0].caption else _SLOT

    def draw(self, pen: Pen, top: float) -> None:
        first = top + _GAP / 2
        code = fit(self.line.code, _CODE, _TEXT_LEFT - LEFT - 8)
        pen.write(code, (LEFT, first + _TEXT_LINE / 2), _CODE)
        for place, words in enumerate(self.words):
            pen.write(words, (_TEXT_LEFT, first + _TEXT_LINE * (place + 0.5)), _WORDS)
        for place, bar in enumerate(self.bars):
            self._bar(pen, bar, first + self._slot * place)
        under = top + self.height
        pen.rule((LEFT, under), (RIGHT, under), 1, LINE)

    def _bar(self, pen: Pen, bar: Bar, top: float) -> None:
        if bar.has_track:
            _track(pen, bar, top + (4 if bar.caption else (_SLOT - _BAR_HEIGHT) / 2))
        if bar.caption:
            words = fit(bar.caption, _SMALL, _BAR_WIDTH)
            pen.write(words, (_BAR_LEFT, top + 39), _SMALL)
        self._values(pen, bar, top)

    def _values(self, pen: Pen, bar: Bar, top: float) -> None:
        look = LOOKS[bar.status]
        status = Type(20, look.colour, is_bold=True)
        words = f"{look.sign} {status_words(bar.status, self.locale)}"
        if bar.value:
            taken = pen.write(words, (RIGHT, top + 13), status, align="right")
            _value(pen, bar.value, top + 13, RIGHT - _VALUE_LEFT - taken - 14)
        else:
            pen.write(words, (_VALUE_LEFT, top + 13), status)
        beside = _as_fits(bar.beside, RIGHT - _VALUE_LEFT)
        pen.write(beside, (_VALUE_LEFT, top + 38), _SMALL)


@dataclass(frozen=True)
class Rest:
    """How many indicators are not drawn."""

    count: int
    locale: str
    height: float = 52

    def draw(self, pen: Pen, top: float) -> None:
        words = sentence(self.locale, "scorecard-more-lines", count=self.count)
        pen.write(words, (LEFT, top + 34), Type(20, SOFT))


def _track(pen: Pen, bar: Bar, top: float) -> None:
    track = Box(_BAR_LEFT, top, _BAR_WIDTH, _BAR_HEIGHT)
    look = LOOKS[bar.status]
    pen.fill(track, TRACK)
    if bar.reach is None and look.hatch:
        pen.hatch(track, FAINT, look.hatch)
    if bar.reach:
        pen.fill(Box(track.left, top, track.width * bar.reach, track.height), look.colour)
    for mark in bar.marks:
        # Kept inside the track, so that a target of 100 % is seen whole.
        at = track.left + min(max(track.width * mark, 2), track.width - 2)
        pen.rule((at, top - 6), (at, top + track.height + 6), 4, INK)


def _value(pen: Pen, words: str, middle: float, room: float) -> None:
    """As big as there is room; a long unit is left to the words about the target."""
    style = Type(24, INK, is_bold=True)
    while style.size > _SMALLEST and width_of(words, style) > room:
        style = Type(style.size - 1, INK, is_bold=True)
    if width_of(words, style) > room:
        words = words.split(" ", maxsplit=1)[0]
    pen.write(fit(words, style, room), (_VALUE_LEFT, middle), style)


def _as_fits(parts: tuple[str, ...], room: float) -> str:
    written = fit(parts[0], _SMALL, room)
    for part in parts[1:]:
        longer = f"{written}  ·  {part}"
        if width_of(longer, _SMALL) <= room:
            written = longer
    return written
