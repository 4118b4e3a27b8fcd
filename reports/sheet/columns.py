"""The columns of the sheet: what is shown, and where an answer may be written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from locales import numbers
from locales.sentences import sentence
from reports.sheet.layout import (
    DENOMINATOR,
    MOST_TARGETS,
    NOTE,
    NUMERATOR,
    STATE,
    VALUE,
    of_target,
)
from reports.sheet.rows import SheetRow
from reports.wording import LETTERS, figure_words, goals_words

SEVERAL = re.compile(r"; (?=[a-z]\) )")


@dataclass(frozen=True, slots=True)
class Shown:
    """A column that is only read."""

    title: str
    width: float
    words: Callable[[SheetRow], str]


@dataclass(frozen=True, slots=True)
class Answer:
    """A column to write in; `place` is that of its target, None when it is for the whole row."""

    key: str
    title: str
    width: float
    what: str
    place: int | None = None

    def is_open(self, row: SheetRow) -> bool:
        """Whether this row has something to write there."""
        if self.place is None:
            return True
        if self.place >= len(row.goals):
            return False
        return self.what == VALUE or row.goals[self.place].unit == "%"


def shown(locale: str, rows: Sequence[SheetRow]) -> list[Shown]:
    """What each request is, before its answers."""
    is_one_period = len({row.period.id for row in rows}) == 1
    found = [
        Shown(sentence(locale, "sheet-code"), 8, lambda row: row.asked.code),
        Shown(sentence(locale, "sheet-indicator"), 40, lambda row: row.asked.text.rstrip(". ")),
        Shown(sentence(locale, "sheet-goal"), 20, lambda row: _goals(locale, row)),
        Shown(sentence(locale, "sheet-last"), 15, lambda row: _last(locale, row)),
    ]
    if not is_one_period:
        found.insert(
            1, Shown(sentence(locale, "sheet-period"), 22, lambda row: window(locale, row))
        )
    return found


def answers(locale: str, rows: Sequence[SheetRow]) -> list[Answer]:
    """For each target a result, for shares also what it is computed from; then state and note."""
    return [
        *_of_targets(locale, rows),
        Answer(STATE, sentence(locale, "sheet-state"), 17, STATE),
        Answer(NOTE, sentence(locale, "sheet-note"), 28, NOTE),
    ]


def window(locale: str, row: SheetRow) -> str:
    """The period, the days its figures are of, and the last day to answer."""
    return sentence(
        locale,
        "sheet-window",
        period=numbers.period(row.period.name, locale),
        data_from=numbers.day(row.period.data_from),
        data_to=numbers.day(row.period.data_to),
        due=numbers.day(row.period.due_day),
    )


def _of_targets(locale: str, rows: Sequence[SheetRow]) -> Iterator[Answer]:
    most = min(max((len(row.goals) for row in rows), default=0), MOST_TARGETS)
    for place in range(most):
        letter = f" {LETTERS[place]})" if most > 1 else ""
        title = sentence(locale, "sheet-value") + letter
        yield Answer(of_target(VALUE, place), title, 14, VALUE, place)
        if any(place < len(row.goals) and row.goals[place].unit == "%" for row in rows):
            top, bottom = (
                sentence(locale, "sheet-numerator"),
                sentence(locale, "sheet-denominator"),
            )
            yield Answer(of_target(NUMERATOR, place), top + letter, 11, NUMERATOR, place)
            yield Answer(of_target(DENOMINATOR, place), bottom + letter, 11, DENOMINATOR, place)


def _goals(locale: str, row: SheetRow) -> str:
    """Each target on a line of its own."""
    return SEVERAL.sub("\n", goals_words(locale, row.goals))


def _last(locale: str, row: SheetRow) -> str:
    """The figure of the last period, and the one that is kept so far."""
    words = [figure_words(locale, row.last, row.goals) if row.last else "–"]
    if row.asked.figure is not None:
        kept = figure_words(locale, row.asked.figure, row.goals)
        words.append(sentence(locale, "sheet-kept", value=kept))
    return "\n".join(words)
