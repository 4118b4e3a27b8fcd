"""Opens the plan's own dated duties in time, and takes unfinished ones over into the new year."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from flows.duties import carry
from scheduler.calendars import Calendars
from scheduler.planning import Planning, plan_task
from storage import audit, plans, tasks
from storage.tasks import Known

OPENS_BEFORE = 15  # working days, as for a period


def open_tasks(db: Connection, known: Calendars, now: datetime) -> None:
    """Whatever is to be done about duties by now; safe to run again at any time."""
    today = now.astimezone(known.country.zone).date()
    for task in tasks.to_carry(db, today):
        carry(db, now, task)
    for task in tasks.to_replan(db):
        _replan(db, known, task, now)
    for task in tasks.to_open(db, today):
        _open(db, known, task, now)


def _open(db: Connection, known: Calendars, task: Known, now: datetime) -> None:
    """Steps since the plan's approval count, however late we open: an outage loses none."""
    tasks.change(db, task.id, opened_at=now)
    audit.note(db, now, "scheduler", "task.opened", task.id)
    since = plans.get(db, task.plan_id).approved_at or now
    plan_task(db, Planning(known.of(task.committee_id), now, since), task)


def _replan(db: Connection, known: Calendars, task: Known, now: datetime) -> None:
    """Another day, another holder, other working days; before its time only the opening moves."""
    calendar = known.of(task.committee_id)
    if task.opened_at is not None:
        plan_task(db, Planning(calendar, now, now), task)
    opens_on = None
    if task.day is not None:
        last = calendar.previous_working(task.day)
        opens_on = calendar.working_days_before(last, OPENS_BEFORE)
    tasks.change(db, task.id, opens_on=opens_on, must_replan=False)
