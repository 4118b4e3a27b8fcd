"""What lies ahead of a plan's periods, as things are or as somebody proposes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows.agenda import Coming, Proposed
from scheduler.calendar import Calendar
from scheduler.ladder import Planned, Step, moments, of_plan
from scheduler.periods import Moments, periods_of, rules_in
from scheduler.planning import moments_of
from scheduler.preview import Looking
from scheduler.reasons import why_off
from storage import periods, planned_steps
from storage.periods import Known
from storage.plans import Known as KnownPlan


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A period by its moments, and what became of its steps so far."""

    name: str
    moments: Moments
    waiting: Mapping[str, datetime]
    taken: frozenset[str]


def coming(
    db: Connection, looking: Looking, now: datetime, plan: KnownPlan, proposed: Proposed
) -> Sequence[Coming]:
    """In the order of time; a step that was taken is not taken again, wherever it is moved."""
    steps = of_plan(plan.ladder if proposed.steps is None else proposed.steps)
    found = [
        _as_coming(looking, one, planned, at)
        for one in _periods(db, looking.calendar, plan, proposed)
        for planned, at in _placed(one, looking.calendar, steps, now)
    ]
    return sorted(found, key=lambda one: (one.at, one.period, one.to))


def _placed(
    ahead: _Ahead, calendar: Calendar, steps: Sequence[Step], now: datetime
) -> Iterator[tuple[Planned, datetime]]:
    for planned in moments(ahead.moments, calendar, steps):
        if planned.step.key in ahead.taken:
            continue
        if planned.at >= now:
            yield planned, planned.at
        elif planned.step.key in ahead.waiting:
            # It should have been said already: it is said at the next moment that is polite.
            kept = ahead.waiting[planned.step.key]
            yield planned, calendar.next_moment_to_speak(max(kept, now))


def _periods(
    db: Connection, calendar: Calendar, plan: KnownPlan, proposed: Proposed
) -> list[_Ahead]:
    known = {one.name: one for one in periods.of_plan(db, plan.id)}
    if proposed.rules is None:
        return [_known(db, one) for one in known.values() if one.closed_at is None]
    asked = {
        one.key: one
        for one in periods_of(rules_in({"rules": proposed.rules}), plan.year, calendar.zone)
        if plan.approved_at is None or one.consolidate_by > plan.approved_at
    }
    # What somebody was asked for already stays, even when no rule asks for it any more.
    kept = [one for one in known.values() if one.opened_at is not None and one.name not in asked]
    moved = [
        _known(db, known[key], one) if key in known else _Ahead(key, one, {}, frozenset())
        for key, one in asked.items()
        if key not in known or known[key].closed_at is None
    ]
    return [*moved, *(_known(db, one) for one in kept if one.closed_at is None)]


def _known(db: Connection, period: Known, other: Moments | None = None) -> _Ahead:
    rows = planned_steps.of_period(db, period.id).values()
    waiting = {one.step: one.due_at for one in rows if one.state == "waiting"}
    taken = frozenset(one.step for one in rows) - waiting.keys()
    return _Ahead(period.name, other or moments_of(period), waiting, taken)


def _as_coming(looking: Looking, ahead: _Ahead, planned: Planned, at: datetime) -> Coming:
    why = why_off(looking.calendar, planned.shifted, looking.locale) if planned.shifted else None
    return Coming(
        at=at,
        period=ahead.name,
        due_day=ahead.moments.due_day,
        consolidate_day=ahead.moments.consolidate_day,
        to=planned.step.to,
        days=planned.step.days,
        counted_from=planned.step.counted_from,
        why=why,
    )
