"""The rules of reminding, written a second time without tables, rows or transactions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from scheduler.calendar import VIETNAM, Calendar
from scheduler.ladder import moments
from scheduler.periods import PeriodPlan

OPENS_BEFORE = 15


@dataclass(frozen=True)
class Step:
    member: str
    period: str
    name: str
    at: datetime


@dataclass(frozen=True)
class Said:
    """One message of the ladder: to whom, when, and about which periods."""

    member: str
    at: datetime
    periods: frozenset[str]


@dataclass
class Model:
    """Who must have been told what, given when the program was alive and who answered when."""

    calendar: Calendar
    periods: dict[str, PeriodPlan]
    members: list[str]
    approved_at: datetime
    opened: set[str] = field(default_factory=set)
    closed: set[str] = field(default_factory=set)
    answered: set[tuple[str, str]] = field(default_factory=set)
    taken: set[Step] = field(default_factory=set)
    moved: dict[Step, datetime] = field(default_factory=dict)
    told: dict[str, set[date]] = field(default_factory=lambda: defaultdict(set))
    said: list[Said] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.steps = [
            Step(member, key, each.step.name, each.at)
            for key, period in self.periods.items()
            for each in moments(period, self.calendar)
            if each.step.to == "member" and each.at >= self.approved_at
            for member in self.members
        ]

    def opens_on(self, key: str) -> date:
        last = self.calendar.previous_working(self.periods[key].due_day)
        return self.calendar.working_days_before(last, OPENS_BEFORE)

    def alive(self, now: datetime) -> None:
        """The program looks at the tables."""
        today = now.astimezone(VIETNAM).date()
        self.opened |= {key for key in self.periods if self.opens_on(key) <= today}
        if self.calendar.may_speak(now):
            for member in self.members:
                self.speak(member, now, today)

    def speak(self, member: str, now: datetime, today: date) -> None:
        """One message a day, about all that is owed, if a step is due for any of it."""
        is_open = self.opened - self.closed
        waiting = [
            one
            for one in self.steps
            if one.member == member and one.period in is_open and one not in self.taken
        ]
        due = [one for one in waiting if self.moved.get(one, one.at) <= now]
        if today in self.told[member]:
            tomorrow = self.calendar.working_days_after(today, 1)
            for one in due:
                at = self.moved.get(one, one.at).astimezone(VIETNAM).time()
                self.moved[one] = self.calendar.moment(tomorrow, at)
            return
        owed = {key for key in is_open if (member, key) not in self.answered}
        self.taken.update(due)
        if any(one.period in owed for one in due):
            midnight = datetime.combine(today + timedelta(days=1), datetime.min.time(), VIETNAM)
            self.taken.update(one for one in waiting if self.moved.get(one, one.at) < midnight)
            self.told[member].add(today)
            self.said.append(Said(member, now, frozenset(owed)))
