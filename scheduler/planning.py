"""Writes down who is reminded when in a period, and moves what still waits when that changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection

from scheduler.calendar import Calendar
from scheduler.ladder import GRANTED, Planned, moments, of_plan, task_moments
from scheduler.periods import Moments, end_before
from storage import members, planned_steps, plans, reminders, requests
from storage.periods import Known
from storage.planned_steps import Kept
from storage.plans import Known as KnownPlan
from storage.tasks import Known as Task

Steps = dict[tuple[int, str], Planned]


@dataclass(frozen=True, slots=True)
class Planning:
    """By which working days steps are planned, for whom now, and since when new ones count."""

    calendar: Calendar
    now: datetime
    since: datetime


def plan_period(db: Connection, planning: Planning, period: Known) -> None:
    """A due row for each step of the ladder and each person it speaks to."""
    plan = plans.get(db, period.plan_id)
    about = {"period_id": period.id, "committee_id": plan.committee_id}
    wanted = _of_period(db, planning, plan, period)
    _bring(db, planning, about, wanted, planned_steps.of_period(db, period.id))


def plan_task(db: Connection, planning: Planning, task: Task) -> None:
    """The same for a duty with a day of its own."""
    about = {"task_id": task.id, "committee_id": task.committee_id}
    _bring(db, planning, about, _of_task(db, planning, task), planned_steps.of_task(db, task.id))


def _bring(
    db: Connection,
    planning: Planning,
    about: dict[str, int],
    wanted: Steps,
    known: dict[tuple[int, str], Kept],
) -> None:
    """New rows, moved rows, and none for what nobody plans any more.

    A new step that lay before `since` is left out. One that still waits is moved even into the
    past: who was to be reminded tomorrow is reminded at once when tomorrow becomes a day off. What
    was said stays said, so no step is ever taken twice.
    """
    for key, kept in known.items():
        if kept.state != "waiting" or reminders.is_asked_for(kept.step):
            continue
        planned = wanted.get(key)
        if planned is None:
            planned_steps.forget(db, kept.id)
        elif planned.at != kept.due_at:
            planned_steps.move(db, kept.id, planned.day, planned.at)
    new = [
        {**about, **_row(planned, member_id, step)}
        for (member_id, step), planned in wanted.items()
        if (member_id, step) not in known and planned.at >= planning.since
    ]
    planned_steps.put_all(db, new)


def _of_period(db: Connection, planning: Planning, plan: KnownPlan, period: Known) -> Steps:
    wanted: Steps = {}
    for due, audiences in _audiences(db, plan, period, planning.now).items():
        own = replace(period, due=due, due_day=end_before(due, planning.calendar.zone))
        for planned in moments(moments_of(own), planning.calendar, of_plan(plan.ladder)):
            step = _name(planned, period, own.due_day)
            for member_id in sorted(audiences.get(planned.step.to, ())):
                wanted[member_id, step] = planned
    return wanted


def _of_task(db: Connection, planning: Planning, task: Task) -> Steps:
    """To those who hold the duty; where nobody does, to the office, which has to find somebody."""
    if task.day is None or not task.is_owed:
        return {}
    plan = plans.get(db, task.plan_id)
    planned = task_moments(task.day, planning.calendar, of_plan(plan.ladder))
    if task.kind == "event_on":
        planned = [each for each in planned if each.step.days <= 0]
    sitting = members.sitting_in(db, task.committee_id, planning.now)
    holders = {one.member_id for one in sitting if one.party_id == task.party_id}
    office = {one.member_id for one in sitting if one.role == "office"}
    to = {"member": holders or office, "office": office if holders else set[int]()}
    audience = "member" if holders else "office"
    return {
        (member_id, each.step.key.replace("member:", f"{audience}:")): each
        for each in planned
        for member_id in sorted(to[each.step.to])
    }


def moments_of(period: Known) -> Moments:
    return Moments(
        data_from=period.data_from,
        data_to=period.data_to,
        due_day=period.due_day,
        due=period.due,
        consolidate_day=period.consolidate_day,
        consolidate_by=period.consolidate_by,
    )


def _name(planned: Planned, period: Known, due_day: date) -> str:
    """A step towards a later day that was granted is another one than the one towards the plan's.

    What led to the day of the plan may have been said already, and must be said again.
    """
    is_planned = due_day == (period.planned_due_day or period.due_day)
    if is_planned or planned.step.counted_from != "due":
        return planned.step.key
    return f"{planned.step.key}{GRANTED}{due_day.isoformat()}"


def _audiences(
    db: Connection, plan: KnownPlan, period: Known, now: datetime
) -> Mapping[datetime, Mapping[str, set[int]]]:
    """Who is spoken to, by the moment their figures are due: some were granted a later day."""
    sitting = members.sitting_in(db, plan.committee_id, now)
    found: dict[datetime, dict[str, set[int]]] = {
        period.due: {
            role: {one.member_id for one in sitting if one.role == role}
            for role in ("office", "chair")
        }
    }
    for one in requests.of_period(db, period.id):
        theirs = {seat.member_id for seat in sitting if seat.party_id == one.party_id}
        found.setdefault(one.due, {}).setdefault("member", set()).update(theirs)
    return found


def _row(planned: Planned, member_id: int, step: str) -> dict[str, object]:
    return {
        "member_id": member_id,
        "step": step,
        "audience": step.partition(":")[0],
        "day": planned.day,
        "due_at": planned.at,
        "state": "waiting",
    }
