"""Writes targets and figures the way a person would read them aloud."""

from __future__ import annotations

import string
from collections.abc import Sequence

from locales.numbers import amount, goal, number
from locales.sentences import sentence
from storage.figures import Kept, Part
from storage.indicators import Goal

LETTERS = string.ascii_lowercase


def goals_words(locale: str, goals: Sequence[Goal]) -> str:
    """Write "≥ 75 %", or "a) …: > 50 %; b) …: > 10 %", or that there is no number."""
    if not goals:
        return sentence(locale, "goal-none")
    if len(goals) == 1:
        return _goal(locale, goals[0])
    return "; ".join(
        f"{letter}) {one.label}: {_goal(locale, one)}"
        for letter, one in zip(LETTERS, goals, strict=False)
    )


def parts_words(locale: str, parts: Sequence[Part], goals: Sequence[Goal]) -> str:
    """Write "90 % (450/500)", or "a) 100 %; b) chưa có"."""
    units = [one.unit for one in goals] or [""]
    written = [
        _part(locale, part, units[min(place, len(units) - 1)]) for place, part in enumerate(parts)
    ]
    if len(written) == 1:
        return written[0]
    return "; ".join(f"{letter}) {one}" for letter, one in zip(LETTERS, written, strict=False))


def figure_words(locale: str, figure: Kept | None, goals: Sequence[Goal]) -> str:
    """What was answered, in words; "chưa trả lời" when nothing was."""
    if figure is None:
        return sentence(locale, "figure-none")
    if figure.is_value:
        return parts_words(locale, figure.parts, goals)
    return sentence(locale, f"figure-{figure.state.replace('_', '-')}")


def _goal(locale: str, one: Goal) -> str:
    return goal(one.comparator, one.value, one.value_max, one.unit, locale)


def _part(locale: str, part: Part, unit: str) -> str:
    if part.value is None:
        return sentence(locale, "figure-part-missing")
    words = amount(part.value, unit, locale)
    if part.numerator is None or part.denominator is None:
        return words
    return f"{words} ({number(part.numerator, locale)}/{number(part.denominator, locale)})"
