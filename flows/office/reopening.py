"""A figure of a closed period: asked for again, opened for a while with a reason, or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flows.office.extending import end_of
from flows.telling import Notice, tell
from locales import numbers
from storage import audit, grants, members, parties, reminders, reopenings, requests
from storage.reopenings import Wished
from storage.requests import Asked

MORNING = time(8, 30)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the office decides; without a day it refuses."""

    reason: str
    until: date | None
    member_id: int | None
    actor: str


def wish(db: Connection, now: datetime, member_id: int, one: Asked, why: str) -> int:
    """Tell the office; asked twice it waits once. Returns how many could be told."""
    if reopenings.waiting_for(db, one.id) is not None:
        return 1
    facts = {"request_id": one.id, "asked_by": member_id, "wish": why, "at": now}
    number = reopenings.put(db, facts)
    audit.note(db, now, f"member:{member_id}", "figure.reopening-asked", one.id, reason=why)
    committee = parties.get(db, one.party_id).committee_id
    told = 0
    for seat in members.sitting_in(db, committee, now):
        if seat.role in {"office", "admin"}:
            known = {"period": numbers.period(one.period_name, seat.locale), "reason": why}
            facts = {"code": one.code, "party": one.party_name, **known}
            notice = Notice("note", [("note-reopening-asked", facts)], (f"go:reopen {number}",))
            told += tell(db, now, seat.member_id, notice)
    return told


def decide(
    db: Connection, now: datetime, one: Asked, wished: Wished | None, verdict: Verdict
) -> int:
    """Open it until the end of that day, or say why not; returns how many were told."""
    zone = numbers.VIETNAM
    until = end_of(verdict.until, zone) if verdict.until else None
    facts: dict[str, Any] = {
        "new_state": "granted" if until else "refused",
        "new_reason": verdict.reason,
        "new_until": until,
        "by_member": verdict.member_id,
        "now": now,
    }
    number = wished.id if wished else reopenings.put(db, {"request_id": one.id, "at": now})
    reopenings.decide(db, number, facts)
    act = "figure.reopened" if until else "figure.reopening-refused"
    day = verdict.until.isoformat() if verdict.until else None
    audit.note(db, now, verdict.actor, act, one.id, reason=verdict.reason, until=day)
    if until is not None:
        grants.reopen(db, one.id, until)
    return _tell(db, now, one, verdict, zone)


def _tell(db: Connection, now: datetime, one: Asked, verdict: Verdict, zone: ZoneInfo) -> int:
    told = 0
    for seat in members.standing_for(db, one.party_id, now):
        facts = {
            "code": one.code,
            "period": numbers.period(one.period_name, seat.locale),
            "reason": verdict.reason,
        }
        if verdict.until is None:
            notice = Notice("note", [("note-reopening-refused", facts)])
        else:
            facts["day"] = numbers.day(verdict.until)
            notice = Notice("note", [("note-reopened", facts)], (f"go:report {one.id}",))
            last = datetime.combine(verdict.until, MORNING, tzinfo=zone)
            if last > now:
                # Only whoever still owes it hears of it again.
                about = {"period_id": one.period_id}
                reminders.snooze(db, seat.member_id, about, last, verdict.until)
        told += tell(db, now, seat.member_id, notice)
    return told


def is_open_again(one: Asked, now: datetime) -> bool:
    return one.open_until is not None and one.open_until > now


def closed(db: Connection, request_id: int) -> Asked | None:
    """The request, if its period is closed."""
    one = requests.get(db, request_id)
    return one if one.closed_at is not None else None
