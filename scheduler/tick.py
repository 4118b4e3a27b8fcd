"""Notices what is due now and writes it down to be sent; being late or twice changes nothing."""

from __future__ import annotations

from datetime import datetime

import structlog
from sqlalchemy import Connection

from flows.telling import Notice, reachable, tell
from scheduler.calendar import Calendar
from scheduler.calendars import Calendars, calendars_now
from scheduler.digest import Occasion, for_chair, for_member, for_office
from scheduler.opening import prepare
from storage import reminders
from storage.database import Database
from storage.reminders import Due, Only

log = structlog.get_logger()
MOST = 200  # rows looked at together


async def tick(database: Database, calendar: Calendar, now: datetime) -> int:
    """Open what must open, then remind everybody whose step is due; returns messages written."""
    known = await database.write(prepare, calendar, now)
    # Outside working hours nothing is said first; the rows stay due until the morning.
    if not known.is_time_to_speak(now):
        return 0
    only = _only(known, now)
    written = 0
    while due := await database.read(reminders.due, now, MOST, only):
        for member_id in dict.fromkeys(one.member_id for one in due):
            written += await _remind_safely(database, calendar, member_id, now)
    return written


def _only(known: Calendars, now: datetime) -> Only | None:
    """Whose rows are due, where today is not the same kind of day for everybody."""
    today = now.astimezone(known.country.zone).date()
    unlike = known.unlike(today)
    return Only(frozenset(unlike), known.country.is_working(today)) if unlike else None


async def _remind_safely(
    database: Database, calendar: Calendar, member_id: int, now: datetime
) -> int:
    """One person's trouble must not keep the others from being reminded."""
    try:
        return await database.write(remind, calendar, member_id, now)
    except Exception:
        log.exception("a reminder failed", member_id=member_id)
        await database.write(_give_up, member_id, now)
        return 0


def remind(db: Connection, base: Calendar, member_id: int, now: datetime) -> int:
    """All due steps of one person become one message, or none; the rows are settled with it."""
    known = calendars_now(db, base)
    due = [
        one
        for one in reminders.waiting_for(db, member_id, now)
        if known.of(one.committee_id).may_speak(now)
    ]
    # Of several steps left over from an outage the latest speaks; the others are merged into it.
    latest = {one.audience: one for one in due}
    periods = {one.period_id for one in due if one.audience == "member"}
    to = reachable(db, member_id)
    on = Occasion(db, known, now, to.locale if to else "vi")
    notices = {key: _compose(on, one, periods) for key, one in latest.items()}
    said = [notice for notice in notices.values() if notice is not None]
    is_told = bool(said) and _tell(db, now, member_id, said)
    for one in due:
        speaks = latest[one.audience] is one
        spoken = "fired" if is_told else "unreached"
        state = "merged" if not speaks else spoken if notices[one.audience] else "idle"
        reminders.settle(db, one.id, state, now)
    return int(is_told)


def _tell(db: Connection, now: datetime, member_id: int, said: list[Notice]) -> bool:
    lines = [line for notice in said for line in notice.lines]
    choices = tuple(dict.fromkeys(choice for notice in said for choice in notice.choices))
    return tell(db, now, member_id, Notice(said[0].kind, lines, choices))


def _compose(on: Occasion, step: Due, periods: set[int]) -> Notice | None:
    match step.audience:
        case "office":
            return for_office(on, step)
        case "chair":
            return for_chair(on, step)
        case _:
            return for_member(on, step.member_id, periods)


def _give_up(db: Connection, member_id: int, now: datetime) -> None:
    for one in reminders.waiting_for(db, member_id, now):
        reminders.settle(db, one.id, "failed", now)
