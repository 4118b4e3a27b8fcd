"""Who will get what on a day: the same steps by the same rules, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import itemgetter

from sqlalchemy import Connection

from flows.agenda import Expected
from flows.telling import worded
from scheduler.calendar import Calendar
from scheduler.calendars import Calendars, calendars_now
from scheduler.periods import end_of
from scheduler.reminding import Steps, day_of, digest_for, postponed
from storage import leaves, members, reminders
from storage.reminders import Due

A_SECOND = timedelta(seconds=1)
Placed = tuple[datetime, Due]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A message to come, and the committees it is about."""

    expected: Expected
    committees: frozenset[int]


def foresee_day(db: Connection, base: Calendar, now: datetime, day: date) -> list[Foreseen]:
    """In the order of time; steps that come due before that day are said before it."""
    known = calendars_now(db, base)
    by_member: dict[int, list[Placed]] = {}
    for one in reminders.waiting_until(db, end_of(day, known.country.zone) - A_SECOND):
        at = _moment_of(db, known, one, now)
        if at.astimezone(known.country.zone).date() == day:
            by_member.setdefault(one.member_id, []).append((at, one))
    found = [
        message
        for member_id, placed in by_member.items()
        for message in _messages(db, known, member_id, sorted(placed, key=itemgetter(0)))
    ]
    return sorted(found, key=lambda one: (one.expected.at, one.expected.member_id))


def _moment_of(db: Connection, known: Calendars, step: Due, now: datetime) -> datetime:
    """When a step will really be taken: in working hours, and not twice a day."""
    _, begins, ends = day_of(known, now)
    calendar = known.of(step.committee_id)
    at = calendar.next_moment_to_speak(max(step.due_at, now))
    is_today = at < ends and not reminders.is_asked_for(step.step)
    if is_today and reminders.was_told(db, step.member_id, begins, ends):
        return postponed(known, step, now)[1]
    return at


def _messages(
    db: Connection, known: Calendars, member_id: int, placed: Sequence[Placed]
) -> Iterator[Foreseen]:
    """A ladder's first message of the day takes the later steps with it; what is asked for not."""
    left: list[Placed] = list(placed)
    while left:
        at = left[0][0]
        due = [step for moment, step in left if moment <= at]
        ladder = [each for each in left if not reminders.is_asked_for(each[1].step)]
        later = [step for moment, step in ladder if moment > at]
        digest, to = digest_for(db, known, member_id, Steps(due, later), at)
        left = [each for each in left if each[0] > at]
        if digest.notice is None or leaves.is_away(db, member_id, at):
            continue
        left = [each for each in left if reminders.is_asked_for(each[1].step)]
        text = worded(to.locale if to else "vi", digest.notice)
        yield Foreseen(
            Expected(
                at=at,
                member_id=member_id,
                name=members.name_of(db, member_id),
                channel=to.channel if to else None,
                kind=digest.notice.kind,
                text=text,
            ),
            frozenset(one.committee_id for one in due if one.committee_id is not None),
        )
