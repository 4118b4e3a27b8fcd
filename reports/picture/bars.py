"""How long a bar is, where its target mark stands, and which words stand beside it."""

from __future__ import annotations

from dataclasses import dataclass

from locales import numbers
from locales.sentences import label, sentence
from reports.lines import Line, Status, meets
from reports.wording import LETTERS, figure_words
from storage.figures import Part
from storage.indicators import Goal

_SMALL = 20  # per cent: a target of 5 % would be lost on a scale up to 100
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Bar:
    """One target of an indicator. `reach` and `marks` are shares of the track's length."""

    status: Status
    value: str
    beside: tuple[str, ...]
    caption: str
    reach: float | None
    marks: tuple[float, ...]

    @property
    def has_track(self) -> bool:
        return bool(self.marks)


def bars_of(line: Line, locale: str) -> list[Bar]:
    """One bar for each target; a single one without a track where there is no target."""
    if not line.goals:
        return [_wordy(line, locale)]
    parts = line.figure.parts if line.figure and line.figure.is_value else ()
    met = meets(line.goals, line.figure) if line.figure and line.figure.is_value else []
    bars: list[Bar] = []
    for place in range(len(line.goals)):
        part = parts[place] if place < len(parts) else None
        status = _judged(met[place]) if place < len(met) else line.status
        bars.append(_bar(line, place, part, status, locale))
    return bars


def _bar(line: Line, place: int, part: Part | None, status: Status, locale: str) -> Bar:
    goal = line.goals[place]
    value = part.value if part else None
    top = _top(goal, float(value or 0))
    letter = f"{LETTERS[place % len(LETTERS)]}) " if len(line.goals) > 1 else ""
    return Bar(
        status=status,
        value="" if value is None else numbers.amount(value, goal.unit, locale),
        beside=tuple(_beside(line, place, part, locale)),
        caption=f"{letter}{goal.label}" if letter else "",
        reach=None if value is None else _share(float(value), top),
        marks=tuple(
            _share(float(edge), top) for edge in (goal.value, goal.value_max) if edge is not None
        ),
    )


def _judged(is_met: bool | None) -> Status:  # ruff: ignore[boolean-type-hint-positional-argument] - None is a third answer
    if is_met is None:
        return "not_yet"
    return "met" if is_met else "below"


def _wordy(line: Line, locale: str) -> Bar:
    value = ""
    if line.status == "noted":
        value = figure_words(locale, line.figure, line.goals)
    beside = [sentence(locale, "scorecard-no-goal")]
    if line.is_late:
        beside.append(sentence(locale, "scorecard-late"))
    return Bar(line.status, value, tuple(beside), "", None, ())


def _beside(line: Line, place: int, part: Part | None, locale: str) -> list[str]:
    """The target first; the rest is written as far as there is room."""
    goal = line.goals[place]
    sign = numbers.goal(goal.comparator, goal.value, goal.value_max, goal.unit, locale)
    words = [sentence(locale, "scorecard-goal", goal=sign)]
    if line.is_late:
        words.append(sentence(locale, "scorecard-late"))
    if part and part.numerator is not None and part.denominator is not None:
        over = numbers.number(part.denominator, locale)
        words.append(f"{numbers.number(part.numerator, locale)}/{over}")
    before = _before(line, place)
    if before is not None and before.value is not None:
        value = numbers.amount(before.value, goal.unit, locale)
        words.append(sentence(locale, "scorecard-before", value=value))
    return words


def _before(line: Line, place: int) -> Part | None:
    if line.previous is None or not line.previous.is_value:
        return None
    parts = line.previous.parts
    return parts[place] if place < len(parts) else None


def _top(goal: Goal, value: float) -> float:
    """What the whole track stands for: 100 %, or a little more than the larger number."""
    most = max(float(goal.value), float(goal.value_max or 0), value)
    if goal.unit == "%" and most > _SMALL:
        return max(_WHOLE, most)
    return most * 1.25 or 1


def _share(value: float, top: float) -> float:
    return min(max(value / top, 0), 1)


def status_words(status: Status, locale: str) -> str:
    return label(locale, "scorecard-status", status)
