"""What the calendar makes of a reporting rule; the calendar itself is told, never asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One rhythm of a plan: its days, and the first period that people will be asked for."""

    rhythm: str
    member_day: int
    office_day: int
    proposes_member: bool  # the plan leaves the day open
    proposes_office: bool
    period: str | None  # None when the whole year is over
    due_day: date | None
    consolidate_day: date | None
    opens_on: date | None
    warnings: tuple[str, ...]


Foresee = Callable[[Mapping[str, Any], int, datetime], tuple[Foreseen, ...]]


def nothing(rule: Mapping[str, Any], year: int, now: datetime) -> tuple[Foreseen, ...]:
    """For a house without a calendar."""
    del rule, year, now
    return ()
