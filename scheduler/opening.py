"""Plans periods, opens those whose time has come, and plans their reminders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection

from scheduler.calendar import Calendar
from scheduler.calendars import Calendars, calendars_now
from scheduler.periods import PeriodPlan, periods_of, rules_in
from scheduler.petitions import see_to
from scheduler.planning import Planning, plan_period
from scheduler.room_news import tell_rooms
from scheduler.task_opening import open_tasks
from scheduler.turning import turn_over
from storage import assignments, audit, indicators, periods, plans, requests, unit_requests, units
from storage.periods import Known
from storage.plans import Known as KnownPlan

# A week of work before the first reminder: early enough to begin, late enough to have figures.
OPENS_BEFORE = 15


def prepare(db: Connection, base: Calendar, now: datetime) -> Calendars:
    """Whatever must be written down by now; returns the working days as the tables say them."""
    known = calendars_now(db, base)
    if known.is_time_to_speak(now):  # seats turn by themselves; people are told in the morning
        turn_over(db, now)
    open_what_is_due(db, known, now)
    see_to(db, known, now)
    tell_rooms(db, known, now)
    return known


def open_what_is_due(db: Connection, known: Calendars, now: datetime) -> int:
    """Everything that a plan's calendar asks for by now; safe to run again at any time."""
    for plan in plans.unplanned(db):
        _plan_year(db, known.of(plan.committee_id), plan, now)
    today = now.astimezone(known.country.zone).date()
    opened = periods.to_open(db, today)
    for period in opened:
        _open(db, known, period, now)
    for period in periods.to_replan(db):
        _replan(db, known, period, now)
    open_tasks(db, known, now)
    return len(opened)


def plan_only(
    db: Connection, calendar: Calendar, plan_id: int, keys: Sequence[str]
) -> list[Known]:
    """A rehearsal plays these periods of a plan and no others."""
    plan = plans.get(db, plan_id)
    for period in periods_of(rules_in(plan.rule), plan.year, calendar.zone):
        if period.key in keys:
            periods.plan_one(db, plan.id, _facts(period, calendar))
    plans.mark_planned(db, plan.id)
    return list(periods.of_plan(db, plan.id))


def _plan_year(db: Connection, calendar: Calendar, plan: KnownPlan, now: datetime) -> None:
    """Periods that were over before the plan was approved are nobody's debt."""
    since = plan.approved_at or now
    asked = [
        period
        for period in periods_of(rules_in(plan.rule), plan.year, calendar.zone)
        if period.consolidate_by > since
    ]
    for period in asked:
        periods.plan_one(db, plan.id, _facts(period, calendar))
    periods.forget_others(db, plan.id, {period.key for period in asked})
    plans.mark_planned(db, plan.id)


def _open(db: Connection, known: Calendars, period: Known, now: datetime) -> None:
    """Steps since the plan's approval count, however late we open: an outage loses none."""
    plan = plans.get(db, period.plan_id)
    _ask(db, period)
    periods.mark(db, period.id, opened_at=now)
    periods.replanned(db, period.id)
    audit.note(db, now, "scheduler", "period.opened", period.id)
    since = plan.approved_at or now
    plan_period(db, Planning(known.of(plan.committee_id), now, since), period)


def _replan(db: Connection, known: Calendars, period: Known, now: datetime) -> None:
    """New people, another ladder, other working days; before its time only the opening moves."""
    calendar = known.of(plans.get(db, period.plan_id).committee_id)
    if period.opened_at is None:
        periods.opens(db, period.id, opens_on(period, calendar))
    else:
        _ask(db, period)
        plan_period(db, Planning(calendar, now, now), period)
    periods.replanned(db, period.id)


def _ask(db: Connection, period: Known) -> None:
    """A request for each indicator that somebody follows, and for each unit it is collected by."""
    for row in indicators.all_of(db, period.plan_id):
        asked = assignments.who_is_asked(db, row.id)
        if asked is None:
            continue
        whole_id = requests.open_one(db, row.id, period.id, asked.party_id)
        if row.collected_from is not None:
            whole = requests.get(db, whole_id)
            for unit in units.of_group(db, row.collected_from):
                unit_requests.open_one(db, whole, unit.id)


def _facts(period: PeriodPlan, calendar: Calendar) -> dict[str, object]:
    return {
        "opens_on": opens_on(period, calendar),
        "name": period.key,
        "data_from": period.data_from,
        "data_to": period.data_to,
        "due_day": period.due_day,
        "due": period.due,
        "consolidate_day": period.consolidate_day,
        "consolidate_by": period.consolidate_by,
    }


def opens_on(period: PeriodPlan | Known, calendar: Calendar) -> date:
    last = calendar.previous_working(period.due_day)
    return calendar.working_days_before(last, OPENS_BEFORE)
