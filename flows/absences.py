"""A leave with dates: the deputy's seats begin and end by themselves, people are told when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flows.telling import Notice, tell
from locales import numbers
from storage import audit, changeovers, leaves, members, periods
from storage.changeovers import Turning
from storage.leaves import Absence
from storage.members import Sitting

LENDABLE = frozenset({"member", "office", "chair"})  # running a committee is never lent


@dataclass(frozen=True, slots=True)
class Wish:
    """Who is away from which day to which, and who stands in; the roles that are lent."""

    member_id: int
    deputy_id: int | None
    first: date
    last: date
    roles: frozenset[str]


def lent(db: Connection, now: datetime, wish: Wish, within: Collection[int]) -> list[Sitting]:
    """The seats the deputy takes over: only in committees where the deputy sits as well."""
    if wish.deputy_id is None:
        return []
    deputys = {seat.committee_id for seat in members.seats_of(db, wish.deputy_id, now)}
    return [
        seat
        for seat in members.seats_of(db, wish.member_id, now)
        if seat.role in wish.roles & LENDABLE
        and seat.acting_for is None  # what was lent is not lent on
        and seat.committee_id in deputys & set(within)
    ]


def enter(db: Connection, now: datetime, actor: str, wish: Wish, seats: Sequence[Sitting]) -> int:
    """Write it down; nothing needs to happen on the days themselves but telling people."""
    since, until = begins(wish.first), begins(wish.last + timedelta(days=1))
    since = max(since, now)
    facts = {"member_id": wish.member_id, "deputy_id": wish.deputy_id, "actor": actor}
    leave_id = leaves.put(db, {**facts, "since": since, "until": until})
    if wish.deputy_id is not None:
        for seat in seats:
            members.sit(
                db,
                {
                    "party_id": seat.party_id,
                    "member_id": wish.deputy_id,
                    "role": seat.role,
                    "since": since,
                    "until": until,
                    "acting_for": wish.member_id,
                },
            )
    for kind, at in (("leave_begins", since), ("leave_ends", until)):
        who = {"member_id": wish.member_id, "leave_id": leave_id}
        changeovers.put(db, {**who, "kind": kind, "at": at})
    audit.note(
        db,
        now,
        actor,
        "leave.entered",
        wish.member_id,
        leave=leave_id,
        deputy=wish.deputy_id,
        since=wish.first.isoformat(),
        until=wish.last.isoformat(),
        parties=[seat.party_name for seat in seats],
    )
    return leave_id


def call_off(db: Connection, now: datetime, actor: str, absence: Absence) -> None:
    """They are back, or do not go: the deputy's seats end now."""
    leaves.end(db, absence.id, now)
    changeovers.forget_leave(db, absence.id, now)
    for seat in members.held(db, absence.member_id, now):
        members.end_acting(db, absence.member_id, seat.party_id, now)
    _replan(db, absence.member_id, now)
    audit.note(db, now, actor, "leave.ended", absence.member_id, leave=absence.id)
    _tell_deputy(db, now, absence, "note-acting-ends")


def turn_over(db: Connection, now: datetime, turning: Turning) -> None:
    """The day has come: the deputy is told, and reminders follow who stands for the party."""
    if turning.leave_id is None:
        return
    absence = leaves.get(db, turning.leave_id)
    if turning.kind == "leave_ends":
        leaves.end(db, absence.id, now)
        _tell_deputy(db, now, absence, "note-acting-ends")
    else:
        _tell_deputy(db, now, absence, "note-acting-begins")
    _replan(db, absence.member_id, now)


def begins(day: date, zone: ZoneInfo = numbers.VIETNAM) -> datetime:
    return datetime.combine(day, time(), zone)


def facts_of(db: Connection, absence: Absence) -> dict[str, str]:
    """How a leave is said: who, whose, from which day to which."""
    return {
        "name": members.name_of(db, absence.member_id),
        "deputy": members.name_of(db, absence.deputy_id) if absence.deputy_id else "",
        "first": numbers.day(numbers.local_day(absence.since)),
        "last": numbers.day(numbers.last_day(absence.until)),
    }


def _tell_deputy(db: Connection, now: datetime, absence: Absence, key: str) -> None:
    if absence.deputy_id is None:
        return
    doors = ("go:report", "go:status") if key == "note-acting-begins" else ()
    notice = Notice("note", [(key, facts_of(db, absence))], doors)
    tell(db, now, absence.deputy_id, notice)


def _replan(db: Connection, member_id: int, now: datetime) -> None:
    """Who is reminded is worked out anew for the periods that are open."""
    for committee_id in {seat.committee_id for seat in members.held(db, member_id, now)}:
        periods.replan_all(db, committee_id)
