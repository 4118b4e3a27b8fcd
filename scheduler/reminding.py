"""Reminds one person: everything that is due becomes one message, or none, and is settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from flows.telling import reachable, tell
from scheduler.calendar import Calendar
from scheduler.calendars import Calendars, calendars_now
from scheduler.digest import Digest, compose, key_of
from scheduler.occasion import Occasion
from scheduler.periods import end_of
from scheduler.silence import address_for
from storage import accounts, leaves, planned_steps, reminders
from storage.accounts import Speaker
from storage.reminders import Due

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of one person: due now, and those of the ladder that come later today."""

    due: list[Due]
    later: list[Due]


def remind(db: Connection, base: Calendar, member_id: int, now: datetime) -> int:
    """One message a day from the ladder; a nudge or the person's own snooze comes on top of it."""
    accounts.hold(db, member_id)
    if leaves.is_away(db, member_id, now):
        for one in reminders.waiting_for(db, member_id, now):
            reminders.settle(db, one.id, "away", now)
        return 0
    known = calendars_now(db, base)
    steps = _steps(db, known, member_id, now)
    if _was_told_today(db, known, member_id, now):
        for one in steps.due:
            if not reminders.is_asked_for(one.step):
                planned_steps.move(db, one.id, *postponed(known, one, now))
        steps = Steps([one for one in steps.due if reminders.is_asked_for(one.step)], [])
    if not steps.due:
        return 0
    digest, to = digest_for(db, known, member_id, steps, now)
    is_told = digest.notice is not None and tell(db, now, member_id, digest.notice, to)
    # What comes later today is part of the same message; without one it waits for its own moment.
    _settle(
        db, digest, [*steps.due, *(steps.later if is_told else [])], to if is_told else None, now
    )
    return int(is_told)


def digest_for(
    db: Connection, known: Calendars, member_id: int, steps: Steps, now: datetime
) -> tuple[Digest, Speaker | None]:
    """What is said, and where to: the preview asks the same."""
    best = reachable(db, member_id)
    on = Occasion(db, known, now, best.locale if best else "vi")
    digest = compose(on, member_id, steps.due)
    if digest.notice is not None and steps.later:
        digest = compose(on, member_id, [*steps.due, *steps.later])
    is_member = any(key[0] == "member" for key in digest.speaking)
    return digest, address_for(on, member_id, digest.owed if is_member else ())


def day_of(known: Calendars, now: datetime) -> tuple[date, datetime, datetime]:
    """The local day of a moment, when it began and when it ends."""
    today = now.astimezone(known.country.zone).date()
    ends = end_of(today, known.country.zone)
    return today, end_of(today - A_DAY, known.country.zone), ends


def _steps(db: Connection, known: Calendars, member_id: int, now: datetime) -> Steps:
    _, _, ends = day_of(known, now)
    waiting = [
        one
        for one in reminders.waiting_for(db, member_id, ends - timedelta(seconds=1))
        if known.of(one.committee_id).may_speak(now)
    ]
    due = [one for one in waiting if one.due_at <= now]
    later = [one for one in waiting if one.due_at > now and not reminders.is_asked_for(one.step)]
    return Steps(due, later)


def _was_told_today(db: Connection, known: Calendars, member_id: int, now: datetime) -> bool:
    _, begins, ends = day_of(known, now)
    return reminders.was_told(db, member_id, begins, ends)


def postponed(known: Calendars, step: Due, now: datetime) -> tuple[date, datetime]:
    """The same hour of the next working day."""
    calendar = known.of(step.committee_id)
    day = calendar.working_days_after(day_of(known, now)[0], 1)
    return day, calendar.moment(day, step.due_at.astimezone(calendar.zone).time())


def _settle(
    db: Connection, digest: Digest, steps: Sequence[Due], to: Speaker | None, now: datetime
) -> None:
    """Of several steps left over from an outage the latest speaks; the others are merged in it."""
    latest = {key_of(one): one for one in steps}
    for one in steps:
        key = key_of(one)
        if latest[key] is not one:
            state = "merged"
        elif key in digest.speaking:
            state = "fired" if to else "unreached"
        else:
            state = "idle"
        channel = to.channel if to and state == "fired" else None
        reminders.settle(db, one.id, state, now, channel)
