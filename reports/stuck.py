"""What waits for whom, and since when: for a member, for the office, or for the admin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from storage import periods, proposals, reopenings, requests
from storage.periods import Known
from storage.requests import Asked


@dataclass(frozen=True, slots=True)
class Stuck:
    """Several questions that wait for the same side since the same moment.

    `kind`: open (never answered), returned, unsent (answered, not sent in), review, proposal or
    reopening. `who` is the party, empty where it is the office or the admin.
    """

    kind: str
    who: str
    codes: tuple[str, ...]
    since: datetime

    def days(self, now: datetime) -> int:
        return max(0, (now - self.since).days)


def stuck(db: Connection, plan_id: int) -> list[Stuck]:
    """The longest waiting in front."""
    found: dict[tuple[str, str, datetime], list[str]] = {}
    for period in periods.of_plan(db, plan_id):
        for one in requests.of_period(db, period.id) if period.is_open else ():
            kind, since = _waiting(one, period)
            if kind:
                who = "" if kind == "review" else one.party_name
                found.setdefault((kind, who, since), []).append(one.code)
    for kind, request_id, since in _undecided(db):
        one = requests.get(db, request_id)
        if periods.get(db, one.period_id).plan_id == plan_id:
            found.setdefault((kind, "", since), []).append(one.code)
    every = [Stuck(kind, who, tuple(codes), since) for (kind, who, since), codes in found.items()]
    return sorted(every, key=lambda one: one.since)


def _waiting(one: Asked, period: Known) -> tuple[str, datetime]:
    opened = period.opened_at or period.due
    match one.state:
        case "open":
            return "open", opened
        case "returned":
            return "returned", one.review.at if one.review else opened
        case "answered":
            return "unsent", one.figure.said_at if one.figure else opened
        case _:
            return "" if one.is_reviewed else "review", one.sent_at or opened


def _undecided(db: Connection) -> list[tuple[str, int, datetime]]:
    return [("proposal", one.request_id, one.at) for one in proposals.waiting(db)] + [
        ("reopening", one.request_id, one.at) for one in reopenings.waiting(db)
    ]
