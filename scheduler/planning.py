"""Writes down who is reminded when in a period, and moves what still waits when that changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from scheduler.calendar import Calendar
from scheduler.ladder import Planned, moments, of_plan
from scheduler.periods import Moments
from storage import members, plans, reminders, requests
from storage.periods import Known
from storage.plans import Known as KnownPlan

Steps = dict[tuple[int, str], Planned]


def plan_reminders(
    db: Connection, calendar: Calendar, period: Known, now: datetime, since: datetime
) -> None:
    """A due row for each step of the ladder and each person it speaks to.

    A new step that lay before `since` is left out. One that still waits is moved even into the
    past: who was to be reminded tomorrow is reminded at once when tomorrow becomes a day off. What
    was said stays said, so no step is ever taken twice.
    """
    plan = plans.get(db, period.plan_id)
    wanted = _wanted(db, calendar, plan, period, now)
    known = reminders.of_period(db, period.id)
    for key, kept in known.items():
        if kept.state != "waiting" or not _is_of_ladder(kept.step):
            continue
        planned = wanted.get(key)
        if planned is None:
            reminders.forget(db, kept.id)
        elif planned.at != kept.due_at:
            reminders.move(db, kept.id, planned.day, planned.at)
    new = [
        _row(planned, member_id, period.id, plan.committee_id)
        for (member_id, step), planned in wanted.items()
        if (member_id, step) not in known and planned.at >= since
    ]
    reminders.put_all(db, new)


def moments_of(period: Known) -> Moments:
    return Moments(
        data_from=period.data_from,
        data_to=period.data_to,
        due_day=period.due_day,
        due=period.due,
        consolidate_day=period.consolidate_day,
        consolidate_by=period.consolidate_by,
    )


def _is_of_ladder(step: str) -> bool:
    """Snoozes and nudges were asked for by people and stay where they are."""
    return step.partition(":")[0] in {"member", "office", "chair"}


def _wanted(
    db: Connection, calendar: Calendar, plan: KnownPlan, period: Known, now: datetime
) -> Steps:
    audiences = _audiences(db, plan, period, now)
    return {
        (member_id, planned.step.key): planned
        for planned in moments(moments_of(period), calendar, of_plan(plan.ladder))
        for member_id in sorted(audiences[planned.step.to])
    }


def _audiences(
    db: Connection, plan: KnownPlan, period: Known, now: datetime
) -> Mapping[str, set[int]]:
    sitting = members.sitting_in(db, plan.committee_id, now)
    owing = {one.party_id for one in requests.of_period(db, period.id)}
    return {
        "member": {one.member_id for one in sitting if one.party_id in owing},
        "office": {one.member_id for one in sitting if one.role == "office"},
        "chair": {one.member_id for one in sitting if one.role == "chair"},
    }


def _row(planned: Planned, member_id: int, period_id: int, committee_id: int) -> dict[str, object]:
    return {
        "member_id": member_id,
        "period_id": period_id,
        "committee_id": committee_id,
        "step": planned.step.key,
        "audience": planned.step.to,
        "day": planned.day,
        "due_at": planned.at,
        "state": "waiting",
    }
