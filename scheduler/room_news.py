"""Tells the groups of committees when a period opens, on its last day, and when it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from flows.groups import words as room_words
from flows.groups.talk import LETTER
from flows.telling import put
from scheduler.calendar import Calendar
from scheduler.calendars import Calendars
from storage import accounts, periods, plans, rooms
from storage.periods import Known as Period
from storage.rooms import Known as Room

News = tuple[Period, str, str]  # about which period, the sentence, and under which name it is said


def tell_rooms(db: Connection, known: Calendars, now: datetime) -> None:
    """In working hours, each thing once; what a group was not there for is not told later."""
    for room in rooms.every(db):
        calendar = known.of(room.committee_id)
        if not calendar.may_speak(now):
            continue
        said = rooms.said(db, room.id)
        for period, key, what in _news(db, calendar, room, now):
            if (period.id, what) not in said:
                _tell(db, room, period, key, now)
                rooms.note_said(db, room.id, period.id, what, now)


def _news(db: Connection, calendar: Calendar, room: Room, now: datetime) -> Iterator[News]:
    for plan in plans.active(db):
        if plan.committee_id == room.committee_id:
            for period in periods.of_plan(db, plan.id):
                yield from _of_period(calendar, room, period, now)


def _of_period(calendar: Calendar, room: Room, period: Period, now: datetime) -> Iterator[News]:
    if period.closed_at is not None:
        if period.closed_at >= room.since:
            yield period, "closed", f"closed {period.closed_at.isoformat()}"
        return
    if period.opened_at is None:
        return
    if period.opened_at >= room.since:
        yield period, "opened", "opened"
    last = calendar.previous_working(period.due_day)
    if now.astimezone(calendar.zone).date() == last and now < period.due:
        key = "last-day" if last == period.due_day else "last-day-early"
        yield period, key, f"last {period.due_day.isoformat()}"


def _tell(db: Connection, room: Room, period: Period, key: str, now: datetime) -> None:
    to = accounts.at(db, room.channel, room.address)
    if to is None:
        return
    lines = [room_words.words(db, to.locale, key, period, now)]
    if room.shows_names and key == "closed":
        lines.append(room_words.late(db, to.locale, period, now))
    put(db, now, to, kind=LETTER, text="\n\n".join(line for line in lines if line))
