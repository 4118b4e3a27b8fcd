"""What stands in the sheet of one member: every figure that is still owed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from storage import indicators, periods, requests, unit_requests
from storage.figures import Kept
from storage.indicators import Goal
from storage.periods import Known
from storage.requests import Asked


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One owed figure, with what a question about it would say."""

    asked: Asked
    goals: tuple[Goal, ...]
    period: Known
    last: Kept | None


def owed_rows(db: Connection, member_id: int, now: datetime) -> Sequence[SheetRow]:
    """The first due in front, in the order of the plan."""
    return [
        SheetRow(
            one,
            indicators.goals(db, one.indicator_id),
            periods.get(db, one.period_id),
            _last(db, one),
        )
        for one in requests.of_member(db, member_id, now)
        if one.is_owed
    ]


def _last(db: Connection, one: Asked) -> Kept | None:
    """What the same side sent last time."""
    if one.is_of_unit:
        return unit_requests.previous(db, one.indicator_id, one.party_id, one.due)
    return requests.previous(db, one.indicator_id, one.due)
