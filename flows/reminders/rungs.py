"""The steps of a ladder in words, and the calendar that they make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flows.agenda import Coming, Rows
from flows.turn import Turn
from locales import numbers
from locales.sentences import sentence

MOST = 12  # lines of a comparison; more would not be read


def when(locale: str, days: int, counted_from: str) -> str:
    """Where a step stands, told by its day rather than by its name."""
    day = "due" if counted_from == "due" else "office"
    if days == 0:
        return sentence(locale, f"calendar-{day}-on")
    key = f"calendar-{day}-after" if days > 0 else f"calendar-{day}-before"
    return sentence(locale, key, days=abs(days))


def rung(turn: Turn, step: Mapping[str, Any]) -> str:
    """One step of a ladder: to whom, when, every day or once, and the admin's own words."""
    words = turn.phrase(
        "rung-line",
        to=turn.phrase(f"calendar-to-{step['to']}"),
        when=when(turn.locale, int(step["days"]), str(step["counted_from"])),
        at=str(step["at"]),
    )
    if step.get("daily"):
        until = step.get("until")
        key = "rung-daily" if until is None else "rung-daily-until"
        last = when(turn.locale, int(until or 0), str(step["counted_from"]))
        words += turn.phrase(key, until=last)
    return words + (turn.phrase("rung-words", words=step["wording"]) if step["wording"] else "")


def differing(turn: Turn, before: Rows, after: Rows) -> list[str]:
    """Steps that are gone and steps that are new, in words."""
    old, new = ([rung(turn, one) for one in rows] for rows in (before, after))
    lines = [f"– {one}" for one in old if one not in new]
    return [*lines, *(f"+ {one}" for one in new if one not in old)]


def line(turn: Turn, one: Coming) -> str:
    """One reminder that lies ahead, with what brought it forward."""
    why = turn.phrase("calendar-earlier", why=one.why) if one.why else ""
    return turn.phrase(
        "rung-coming",
        at=numbers.moment(one.at, turn.house.zone),
        to=turn.phrase(f"calendar-to-{one.to}"),
        when=when(turn.locale, one.days, one.counted_from) + why,
    )


def head(turn: Turn, one: Coming) -> str:
    """The period that a reminder belongs to, with its two days."""
    return turn.phrase(
        "rung-period",
        period=numbers.period(one.period, turn.locale),
        due=numbers.day(one.due_day),
        consolidate=numbers.day(one.consolidate_day),
    )


def by_period(found: Sequence[Coming]) -> dict[str, list[Coming]]:
    """Periods in the order in which they are due."""
    ordered = sorted(found, key=lambda one: (one.due_day, one.period))
    names = dict.fromkeys(one.period for one in ordered)
    return {name: [one for one in found if one.period == name] for name in names}


def compared(turn: Turn, before: Sequence[Coming], after: Sequence[Coming]) -> list[str]:
    """What will no longer be said and what will be said instead, of the first period that changes.

    What changes in later periods is counted.
    """
    gone, new = _words(turn, before, after), _words(turn, after, before)
    names = list(by_period([one for one, _ in [*gone, *new]]))
    if not names:
        return [turn.phrase("rung-same")]
    first = [one for one in [*gone, *new] if one[0].period == names[0]]
    lost = {id(one) for one, _ in gone}
    lines = [
        ("– " if id(one) in lost else "+ ") + words
        for one, words in sorted(first, key=lambda each: each[0].at)
    ]
    more = [turn.phrase("rung-more", count=len(lines) - MOST)] if len(lines) > MOST else []
    later = [turn.phrase("rung-later", count=len(names) - 1)] if len(names) > 1 else []
    return [head(turn, first[-1][0]), *lines[:MOST], *more, *later]


def days_compared(turn: Turn, before: Sequence[Coming], after: Sequence[Coming]) -> list[str]:
    """Which periods get other days, come new, or go."""
    old, new = _heads(turn, before), _heads(turn, after)
    changed = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    return [
        f"{sign} {heads[name]}"
        for name in changed
        for sign, heads in (("–", old), ("+", new))
        if name in heads
    ]


def _heads(turn: Turn, found: Sequence[Coming]) -> dict[str, str]:
    return {name: head(turn, some[0]) for name, some in by_period(found).items()}


def _words(
    turn: Turn, these: Sequence[Coming], those: Sequence[Coming]
) -> list[tuple[Coming, str]]:
    others = {(one.period, line(turn, one)) for one in those}
    said = [(one, line(turn, one)) for one in these]
    return [(one, words) for one, words in said if (one.period, words) not in others]
