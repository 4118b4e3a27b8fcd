"""The country's working days, and those of committees that have entered days of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import Connection

from scheduler.calendar import CLOSES, OPENS, Calendar
from storage import days
from storage.days import Special


@dataclass(frozen=True, slots=True)
class Calendars:
    """Read anew from the tables whenever something is planned or said, so it is never old."""

    country: Calendar = field(default_factory=Calendar)
    own: Mapping[int, Calendar] = field(default_factory=dict[int, Calendar])

    def of(self, committee_id: int | None) -> Calendar:
        return self.country if committee_id is None else self.own.get(committee_id, self.country)

    def is_time_to_speak(self, now: datetime) -> bool:
        """Whether anybody at all may be spoken to."""
        local = now.astimezone(self.country.zone)
        return OPENS <= local.time() < CLOSES and (
            self.country.is_working(local.date()) or bool(self.unlike(local.date()))
        )

    def unlike(self, day: date) -> set[int]:
        """The committees for which that day is not what it is for the others."""
        usual = self.country.is_working(day)
        return {one for one, calendar in self.own.items() if calendar.is_working(day) != usual}


def calendars_now(db: Connection, base: Calendar) -> Calendars:
    """What the tables say, on top of what the country has; a committee's own word goes last."""
    entered = days.every(db)
    country = _with(base, (one for one in entered if one.committee_id is None))
    committees = {one.committee_id for one in entered if one.committee_id is not None}
    own = {
        committee: _with(country, (one for one in entered if one.committee_id == committee))
        for committee in committees
    }
    return Calendars(country, own)


def _with(calendar: Calendar, entered: Iterable[Special]) -> Calendar:
    off, made_up = dict(calendar.extra_off), dict(calendar.made_up)
    for one in entered:
        off.pop(one.day, None)
        made_up.pop(one.day, None)
        (made_up if one.is_working else off)[one.day] = one.reason
    return replace(calendar, extra_off=off, made_up=made_up)
