"""The reminder ladder: who is reminded how many working days before or after a day."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from typing import Any, Literal

from scheduler.calendar import CLOSES, OPENS, Calendar
from scheduler.periods import Moments, end_of

Recipient = Literal["member", "office", "chair"]
Counted = Literal["due", "consolidation"]
FARTHEST = 60  # working days: a quarter

_MORNING = time(8, 30)
GRANTED = "@"  # before the day that a step leads up to, when it is later than the plan's
_REPEAT = re.compile(r"[+-]\d+$")


@dataclass(frozen=True, slots=True)
class Step:
    """One rung: so many working days from the last on-time day, below 0 before it, above 0 late.

    It may be counted from the consolidation day instead. A daily one is repeated every working day
    up to the consolidation day, or only as long as `until` days; its repeats are told apart by
    their names (`late-list+2`). `wording` is a sentence of the admin's own, said before ours.
    """

    name: str
    days: int
    at: time
    to: Recipient
    counted_from: Counted = "due"
    daily: bool = False
    until: int | None = None
    wording: str = ""

    def __post_init__(self) -> None:
        if not OPENS <= self.at < CLOSES:
            raise ValueError(f"{self.name} would speak at {self.at}, outside working hours")
        if abs(self.days) > FARTHEST:
            raise ValueError(f"{self.name} is {self.days} days away, more than {FARTHEST}")

    @property
    def key(self) -> str:
        """What its rows are called by."""
        return f"{self.to}:{self.name}"

    def is_named(self, key: str) -> bool:
        """Whether a row is this step, or one of its daily repeats, towards whatever day."""
        key = key.partition(GRANTED)[0]
        return key == self.key or (self.daily and _REPEAT.sub("", key) == self.key)


# Where two rungs reach the same recipient on the same day, the lower one here is kept.
DEFAULT: tuple[Step, ...] = (
    Step("phone-list", -2, _MORNING, "office", daily=True, until=0),
    Step("ten-before", -10, _MORNING, "member"),
    Step("five-before", -5, _MORNING, "member"),
    Step("two-before", -2, _MORNING, "member"),
    Step("last-day", 0, _MORNING, "member"),
    Step("one-late", 1, _MORNING, "member"),
    Step("three-late", 3, _MORNING, "member"),
    Step("late-list", 1, _MORNING, "office", daily=True),
    Step("consolidate-soon", -2, _MORNING, "office", counted_from="consolidation"),
    Step("consolidate-today", 0, _MORNING, "office", counted_from="consolidation"),
    Step("consolidate-late", 1, _MORNING, "office", counted_from="consolidation"),
    Step("late-count", 3, _MORNING, "chair"),
    Step("office-late", 1, _MORNING, "chair", counted_from="consolidation"),
)


@dataclass(frozen=True, slots=True)
class Planned:
    """A step with its moment in one period.

    `shifted` is the legal day it leads up to, where that is a day off and brought it forward.
    `stale_after` is the moment from which its words are no longer true.
    """

    step: Step
    day: date
    at: datetime
    shifted: date | None
    stale_after: datetime | None


def of_plan(kept: Sequence[Mapping[str, Any]]) -> tuple[Step, ...]:
    """The ladder a plan was given, or the usual one."""
    ladder = tuple(_read(one) for one in kept) or DEFAULT
    if len({step.key for step in ladder}) != len(ladder):
        raise ValueError("two steps have one name")
    return ladder


def as_rows(ladder: Iterable[Step]) -> list[dict[str, object]]:
    """A ladder as it is kept with its plan."""
    return [{**asdict(step), "at": f"{step.at:%H:%M}"} for step in ladder]


def moments(
    period: Moments,
    calendar: Calendar,
    ladder: Sequence[Step] = DEFAULT,
    *,
    not_before: datetime | None = None,
) -> list[Planned]:
    """Plan every reminder of a period in the order of time; one a day for each recipient.

    What lies before `not_before` (a plan approved in the middle of a period) is left out, and
    nothing is put in its place.
    """
    planned = (each for step in ladder for each in _plan(step, period, calendar))
    kept = {(each.step.to, each.day): each for each in planned}
    return sorted(
        (each for each in kept.values() if not_before is None or each.at >= not_before),
        key=lambda each: each.at,
    )


def task_moments(day: date, calendar: Calendar, ladder: Sequence[Step] = DEFAULT) -> list[Planned]:
    """A duty takes the steps that members climb; the office hears once that it is late."""
    due = end_of(day, calendar.zone)
    period = Moments(
        data_from=day, data_to=day, due_day=day, due=due, consolidate_day=day, consolidate_by=due
    )
    steps = [step for step in ladder if step.counted_from == "due" and step.to == "member"]
    lists = [step for step in ladder if step.to == "office" and step.days > 0 and step.daily]
    once = [replace(step, daily=False) for step in lists[:1]]
    return moments(period, calendar, [*steps, *once])


def stale(due_now: Iterable[Planned], now: datetime) -> Planned | None:
    """Choose the one still worth sending out of one recipient's steps that have come due."""
    true = (each for each in due_now if each.at <= now and not _is_stale(each, now))
    return max(true, key=lambda each: each.at, default=None)


def _read(kept: Mapping[str, Any]) -> Step:
    facts: dict[str, Any] = {**kept, "at": time.fromisoformat(kept["at"])}
    return Step(**facts)


def _is_stale(planned: Planned, now: datetime) -> bool:
    return planned.stale_after is not None and now >= planned.stale_after


def _plan(step: Step, period: Moments, calendar: Calendar) -> Iterator[Planned]:
    if not step.daily:
        yield _placed(step, period, calendar)
        return
    each = _repeat(step, step.days, period, calendar)
    while each.day <= period.consolidate_day and not _has_ended(step, each.step.days):
        yield each
        each = _repeat(step, each.step.days + 1, period, calendar)


def _has_ended(step: Step, days: int) -> bool:
    return step.until is not None and days > step.until


def _repeat(step: Step, days: int, period: Moments, calendar: Calendar) -> Planned:
    return _placed(replace(step, name=f"{step.name}{days:+d}", days=days), period, calendar)


def _placed(step: Step, period: Moments, calendar: Calendar) -> Planned:
    if step.counted_from == "due":
        legal, ends = period.due_day, period.due
    else:
        legal, ends = period.consolidate_day, period.consolidate_by
    day = _counted(step.days, legal, calendar)
    is_late = step.days > 0
    return Planned(
        step=step,
        day=day,
        at=calendar.moment(day, step.at),
        shifted=None if is_late or calendar.is_working(legal) else legal,
        stale_after=None if is_late else ends,
    )


def _counted(days: int, legal: date, calendar: Calendar) -> date:
    # A legal date on a day off stays; only the counting starts from the last working day.
    last = calendar.previous_working(legal)
    if days > 0:
        return calendar.working_days_after(last, days)
    return calendar.working_days_before(last, -days)
