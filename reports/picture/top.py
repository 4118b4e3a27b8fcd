"""The scorecard's head: whose figures of which days, four big numbers, the share of each end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from locales import numbers
from locales.sentences import label, sentence
from reports.facts import Summary, Totals
from reports.picture.lettering import fit, width_of, wrap
from reports.picture.looks import (
    AMBER,
    BLUE,
    DAWN,
    FAINT,
    GREEN,
    INK,
    LEFT,
    LOOKS,
    NIGHT,
    PANEL,
    PAPER,
    RED,
    RIGHT,
    SOFT,
    TRACK,
    WIDTH,
    Type,
)
from reports.picture.pen import Box, Pen

_NAME, _PERIOD = Type(36, PAPER, is_bold=True), Type(28, PAPER, is_bold=True)
_DAYS = Type(21, DAWN)
_NAME_LINE = 46
_CUT = 3
_INSIDE = Type(20, PAPER, is_bold=True)
_COLOURS = {"met": GREEN, "below": RED, "other": BLUE, "owed": TRACK}
_SIGNS = {"met": "✓", "below": "✗", "other": "•", "owed": "○"}
_ROOMY = 6  # "24/100" still fits a card in the big letters


@dataclass(frozen=True)
class Title:
    """The committee, the period and its days, light on dark."""

    summary: Summary
    locale: str

    @cached_property
    def name(self) -> list[str]:
        return wrap(self.summary.committee, _NAME, RIGHT - LEFT, most=3)

    @property
    def height(self) -> float:
        return 186 + _NAME_LINE * len(self.name)

    def draw(self, pen: Pen, top: float) -> None:
        pen.fill(Box(0, top, WIDTH, self.height - 28), NIGHT)
        line = top + 50
        for words in self.name:
            pen.write(words, (LEFT, line), _NAME)
            line += _NAME_LINE
        period = numbers.period(self.summary.period, self.locale)
        title = sentence(self.locale, "scorecard-title", period=period)
        pen.write(fit(title, _PERIOD, RIGHT - LEFT), (LEFT, line + 2), _PERIOD)
        pen.write(fit(self._days(), _DAYS, RIGHT - LEFT), (LEFT, line + 44), _DAYS)
        pen.write(fit(self._stand(), _DAYS, RIGHT - LEFT), (LEFT, line + 74), _DAYS)

    def _days(self) -> str:
        days = {
            "from": self.summary.data_from,
            "to": self.summary.data_to,
            "due": self.summary.due_day,
        }
        written = {name: numbers.day(day) for name, day in days.items()}
        return sentence(self.locale, "scorecard-window", **written)

    def _stand(self) -> str:
        closed_at = self.summary.closed_at
        at = numbers.moment(closed_at or self.summary.as_of)
        return sentence(self.locale, "scorecard-closed" if closed_at else "scorecard-open", at=at)


@dataclass(frozen=True)
class Numbers:
    """What came in, in time and late, and what did not."""

    totals: Totals
    locale: str
    height: float = 156

    def draw(self, pen: Pen, top: float) -> None:
        gap, count = 20, 4
        width = (RIGHT - LEFT - gap * (count - 1)) / count
        for place, (name, words, colour) in enumerate(self._cards()):
            box = Box(LEFT + place * (width + gap), top, width, 136)
            pen.fill(box, PANEL, radius=12)
            pen.fill(Box(box.left + 22, box.top + 22, 44, 6), colour, radius=3)
            big = Type(54 if len(words) <= _ROOMY else 38, INK, is_bold=True)
            pen.write(words, (box.left + 22, box.top + 68), big)
            caption = label(self.locale, "scorecard-number", name)
            pen.write(caption, (box.left + 22, box.top + 112), Type(22, SOFT))

    def _cards(self) -> tuple[tuple[str, str, str], ...]:
        totals = self.totals
        return (
            ("sent", f"{totals.sent}/{totals.asked}", BLUE),
            ("in_time", str(totals.in_time), GREEN),
            ("late", str(totals.late), AMBER),
            ("owed", str(totals.owed), RED if totals.owed else SOFT),
        )


@dataclass(frozen=True)
class Share:
    """One strip cut by how the indicators ended, its legend, and what the marks mean."""

    totals: Totals
    locale: str
    height: float = 92

    def draw(self, pen: Pen, top: float) -> None:
        left = float(LEFT)
        for name, count in self._counts():
            width = (RIGHT - LEFT + _CUT) * count / self.totals.asked
            box = Box(left, top, max(width - _CUT, 1), 30)
            _swatch(pen, box, name)
            words = f"{_SIGNS[name]} {count}"
            if name != "owed" and width_of(words, _INSIDE) < width - 24:
                pen.write(words, (left + 12, box.middle), _INSIDE)
            left += width
        self._legend(pen, top + 60)

    def _legend(self, pen: Pen, middle: float) -> None:
        left, style = float(LEFT), Type(20, INK)
        for name, count in self._counts():
            _swatch(pen, Box(left, middle - 9, 18, 18), name)
            said = label(self.locale, "scorecard-share", name, count=count)
            left += 28 + pen.write(f"{_SIGNS[name]} {said}", (left + 28, middle), style) + 28
        words = sentence(self.locale, "scorecard-mark")
        mark = RIGHT - width_of(words, style) - 14
        if mark > left:
            pen.rule((mark, middle - 13), (mark, middle + 13), 4)
            pen.write(words, (mark + 14, middle), style)

    def _counts(self) -> list[tuple[str, int]]:
        totals = self.totals
        other = totals.sent - totals.met - totals.below
        counts = {"met": totals.met, "below": totals.below, "other": other, "owed": totals.owed}
        return [(name, count) for name, count in counts.items() if count]


@dataclass(frozen=True)
class Nothing:
    """A period in which nothing is asked."""

    locale: str
    height: float = 96

    def draw(self, pen: Pen, top: float) -> None:
        pen.write(sentence(self.locale, "scorecard-nothing"), (LEFT, top + 40), Type(24, SOFT))


def _swatch(pen: Pen, box: Box, name: str) -> None:
    pen.fill(box, _COLOURS[name])
    if name == "owed":
        pen.hatch(box, FAINT, LOOKS["missing"].hatch)
