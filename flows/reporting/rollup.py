"""Adds up what units sent: by sums of parts and totals, never an average of percentages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from flows.reporting import doubts
from flows.turn import Turn
from reports.wording import parts_words
from storage import indicators, unit_requests
from storage.figures import Part
from storage.indicators import Goal
from storage.requests import Asked

HUNDREDTH = Decimal("0.01")
NAMES = 12  # so many missing units are named; more would not be read


@dataclass(frozen=True, slots=True)
class Rollup:
    """What came of the units of one indicator; `parts` is empty while there is nothing to add."""

    parts: tuple[Part, ...]
    sent: Sequence[Asked]
    missing: Sequence[Asked]

    @property
    def count(self) -> int:
        return len(self.sent) + len(self.missing)


def of(turn: Turn, whole: Asked) -> Rollup:
    """The sums over the units that have sent a number."""
    asked = turn.once(unit_requests.of_whole, whole.id)
    goals = turn.once(indicators.goals, whole.indicator_id)
    sent = [one for one in asked if one.state == "sent"]
    counted = [one.figure.parts for one in sent if one.figure and one.figure.is_value]
    parts = tuple(
        _sum(goal, [parts[place] for parts in counted if place < len(parts)])
        for place, goal in enumerate(goals)
    )
    known = parts if any(part.value is not None for part in parts) else ()
    return Rollup(known, sent, [one for one in asked if one.state != "sent"])


def words(turn: Turn, whole: Asked) -> str:
    """How far the units are, the sum so far, and who is missing."""
    found = of(turn, whole)
    goals = turn.once(indicators.goals, whole.indicator_id)
    key = "rollup-so-far" if found.missing else "rollup-complete"
    return turn.phrase(
        key,
        sent=str(len(found.sent)),
        count=str(found.count),
        value=parts_words(turn.locale, found.parts, goals) if found.parts else "–",
        missing=_names(found.missing),
    )


def offer(turn: Turn, whole: Asked) -> str | None:
    """The sum as a figure to be confirmed once; its note says from how many units it came."""
    found = of(turn, whole)
    if not found.parts:
        turn.say("rollup-nothing")
        return None
    note = turn.phrase("rollup-note", sent=str(len(found.sent)), count=str(found.count))
    return doubts.raise_one(turn, "rollup", [list(found.parts)], note)


def _sum(goal: Goal, parts: Sequence[Part]) -> Part:
    known = [part for part in parts if part.value is not None]
    if goal.unit != "%":
        values = [part.value for part in known if part.value is not None]
        return Part(sum(values, Decimal(0)) if values else None)
    numerator = sum((part.numerator or Decimal(0) for part in known), Decimal(0))
    denominator = sum((part.denominator or Decimal(0) for part in known), Decimal(0))
    if not denominator:
        return Part(None)
    share = (numerator * 100 / denominator).quantize(HUNDREDTH)
    return Part(share.normalize(), numerator, denominator)


def _names(missing: Sequence[Asked]) -> str:
    names = [one.party_name for one in missing[:NAMES]]
    return "; ".join([*names, "…"] if len(missing) > NAMES else names)
