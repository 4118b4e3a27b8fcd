"""Who gives no sign of life: another channel is tried, and in the end somebody has to call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from flows.telling import may_be_asked
from scheduler.occasion import Occasion
from storage import accounts, members, reminders
from storage.accounts import Speaker
from storage.periods import Known

NEAR = 2  # working days before the last day: from then on silence matters
EVER = datetime(1970, 1, 1, tzinfo=UTC)
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody for the office's phone list: since which day."""

    since: date


def address_for(on: Occasion, member_id: int, owed: Sequence[Known]) -> Speaker | None:
    """Where to write: near the due day, to a channel on which no reminder was left unanswered."""
    known = [one for one in accounts.of_member(on.db, member_id) if may_be_asked(one)]
    if not known or not any(on.today >= near(on, period) for period in owed):
        return known[0] if known else None
    tried = _tried(on, member_id)
    untried = [one for one in known if one.channel not in tried]
    return untried[0] if tried and untried else known[0]


def call_for(on: Occasion, period: Known, party_id: int) -> Call | None:
    """Nobody who stands for this party has been heard, whatever channel was tried."""
    seats = members.standing_for(on.db, party_id, on.now)
    calls = [_call(on, seat.member_id, near(on, period)) for seat in seats]
    since = [one.since for one in calls if one is not None]
    return Call(max(since)) if since and len(since) == len(calls) else None


def near(on: Occasion, period: Known) -> date:
    """The day from which silence matters."""
    calendar = on.calendar(period)
    return calendar.working_days_before(calendar.previous_working(period.due_day), NEAR)


def _call(on: Occasion, member_id: int, since: date) -> Call | None:
    if on.today < since:
        return None
    known = accounts.of_member(on.db, member_id)
    channels = {one.channel for one in known if may_be_asked(one)}
    if not channels:
        return Call(since)
    tried = _tried(on, member_id)
    if channels - tried.keys():
        return None
    # The last channel gets its chance for the rest of that day.
    last = max(tried[one] for one in channels).astimezone(on.zone).date()
    since = max(since, last + A_DAY)
    return Call(since) if on.today >= since else None


def _tried(on: Occasion, member_id: int) -> dict[str, datetime]:
    heard_at = accounts.last_heard(on.db, member_id)
    return reminders.unanswered(on.db, member_id, heard_at or EVER)
