"""What a member owes in open periods, and in which order it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows.turn import Turn
from storage import requests, unit_requests
from storage.figures import Kept, Part
from storage.indicators import Goal
from storage.requests import Asked


@dataclass(frozen=True, slots=True)
class Round:
    """The requests of one member in one period, in the order of the plan."""

    asked: Sequence[Asked]

    def __bool__(self) -> bool:
        return bool(self.asked)

    @property
    def period_id(self) -> int:
        return self.asked[0].period_id

    @property
    def answered(self) -> list[Asked]:
        return [one for one in self.asked if one.figure is not None and not one.is_returned]

    @property
    def unanswered(self) -> list[Asked]:
        return [one for one in self.asked if one.figure is None or one.is_returned]

    @property
    def to_send(self) -> list[Asked]:
        return [one for one in self.asked if one.state == "answered"]

    @property
    def owed(self) -> list[Asked]:
        return [one for one in self.asked if one.is_owed]

    @property
    def due(self) -> datetime:
        """When the first of what is still owed is due, else the first of all."""
        return min(one.due for one in self.owed or self.asked)

    def find(self, request_id: object) -> Asked | None:
        return next((one for one in self.asked if one.id == request_id), None)

    def place_of(self, wanted: str) -> int:
        """The place meant by "5" or by "iii 4"; 0 when there is none."""
        if wanted.isdigit():
            return int(wanted)
        codes = ["".join(filter(str.isalnum, one.code.lower())) for one in self.asked]
        code = wanted.replace(" ", "")
        return codes.index(code) + 1 if code in codes else 0

    def place(self, one: Asked) -> int:
        """1 for the first: what people call it when they say "sửa 5"."""
        return self.asked.index(one) + 1


def rounds(db: Connection, member_id: int, now: datetime) -> list[Round]:
    """One round for each open period, the first due in front."""
    by_period: dict[int, list[Asked]] = {}
    for one in requests.of_member(db, member_id, now):
        by_period.setdefault(one.period_id, []).append(one)
    return [Round(asked) for asked in by_period.values()]


def with_figure(all_rounds: Sequence[Round], asked: Asked) -> list[Round]:
    """The same rounds after one more figure was kept."""
    return [
        Round([asked if one.id == asked.id else one for one in todo.asked]) for todo in all_rounds
    ]


def current(all_rounds: Sequence[Round]) -> Round:
    """The round to work on: the first that still owes something, else the last one."""
    return next(
        (one for one in all_rounds if one.owed), all_rounds[-1] if all_rounds else Round(())
    )


def last_figure(turn: Turn, asked: Asked) -> Kept | None:
    """What was sent last time for the same thing by the same side."""
    if asked.is_of_unit:
        whose = asked.indicator_id, asked.party_id
        return turn.once(unit_requests.previous, *whose, asked.planned_due)
    return turn.once(requests.previous, asked.indicator_id, asked.planned_due)


def lacks_whole(asked: Asked, parts: Sequence[Part], goals: Sequence[Goal]) -> bool:
    """A unit's percentage without what it was computed from cannot be added to others."""
    return asked.is_of_unit and any(
        goal.unit == "%" and part.value is not None and part.denominator is None
        for part, goal in zip(parts, goals, strict=False)
    )
