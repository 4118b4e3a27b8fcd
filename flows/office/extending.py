"""Grants a later day to one party or to everybody: on time is judged by it, and all are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flows.telling import Notice, tell
from locales import numbers
from storage import audit, grants, members, periods, requests
from storage.parties import Known as Party
from storage.periods import Known
from storage.requests import Asked

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Later:
    """What is granted: the period, the party (or everybody), the day and why."""

    period: Known
    party: Party | None
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class Extended:
    """What was done: the day before, how many figures it is about, how many people were told."""

    before: date
    figures: int
    told: int


def extend(db: Connection, now: datetime, actor: str, later: Later, zone: ZoneInfo) -> Extended:
    """The day of the plan stays written beside the later one; reminders are planned anew."""
    owed = owed_by(db, later.period, later.party)
    before = due_day(db, later.period, later.party)
    due = end_of(later.day, zone)
    if later.party is None:
        periods.extend(db, later.period, later.day, due)
        grants.keep_later(db, later.period.id, due)
    else:
        grants.extend(db, later.period.id, later.party.id, due)
    periods.replan(db, later.period.id)
    audit.note(
        db,
        now,
        actor,
        "period.extended",
        later.period.id,
        party=later.party.name if later.party else None,
        before=before.isoformat(),
        after=later.day.isoformat(),
        reason=later.reason,
    )
    return Extended(before, len(owed), _tell(db, now, later, owed, before))


def due_day(db: Connection, period: Known, party: Party | None) -> date:
    """The last day on time as it stands, for everybody or for one party."""
    if party is None:
        return period.due_day
    dues = [one.due for one in requests.of_period(db, period.id) if one.party_id == party.id]
    return numbers.last_day(min(dues)) if dues else period.due_day


def owed_by(db: Connection, period: Known, party: Party | None) -> list[Asked]:
    """What is still owed, and would be due later."""
    return [
        one
        for one in requests.of_period(db, period.id)
        if one.is_owed and (party is None or one.party_id == party.id)
    ]


def why_not(period: Known, before: date, day: date, today: date) -> str | None:
    """The sentence that says why that day cannot be granted."""
    if day <= before:
        return "extend-not-later"
    if day < today:
        return "extend-past"
    if day > period.consolidate_day:
        return "extend-too-late"
    return None


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """24:00 of a day: the first moment that is no longer on time."""
    return datetime.combine(day + A_DAY, time(), tzinfo=zone).astimezone(UTC)


def _tell(db: Connection, now: datetime, later: Later, owed: list[Asked], before: date) -> int:
    told = 0
    codes: dict[int, list[str]] = {}
    for one in owed:
        codes.setdefault(one.party_id, []).append(one.code)
    for party_id, theirs in codes.items():
        facts = {
            "codes": ", ".join(theirs),
            "before": numbers.day(before),
            "day": numbers.day(later.day),
            "reason": later.reason,
        }
        for seat in members.standing_for(db, party_id, now):
            facts["period"] = numbers.period(later.period.name, seat.locale)
            notice = Notice("note", [("note-extended", dict(facts))], ("go:report",))
            told += tell(db, now, seat.member_id, notice)
    return told
