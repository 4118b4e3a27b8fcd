"""Notices what is due now and writes it down to be sent; being late or twice changes nothing."""

from __future__ import annotations

from datetime import datetime

import structlog
from sqlalchemy import Connection

from scheduler.calendar import Calendar
from scheduler.calendars import Calendars
from scheduler.opening import prepare
from scheduler.reminding import remind
from storage import reminders
from storage.database import Database
from storage.reminders import Only

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


def _give_up(db: Connection, member_id: int, now: datetime) -> None:
    for one in reminders.waiting_for(db, member_id, now):
        reminders.settle(db, one.id, "failed", now)
