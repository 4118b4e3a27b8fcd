"""Plans periods, opens those whose time has come, and plans their reminders."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from scheduler.calendar import Calendar
from scheduler.ladder import Planned, moments
from scheduler.periods import Moments, PeriodPlan, ReportingRule, periods_in
from storage import assignments, audit, indicators, members, periods, plans, reminders, requests
from storage.periods import Known
from storage.plans import Known as KnownPlan

# A week of work before the first reminder: early enough to begin, late enough to have figures.
OPENS_BEFORE = 15


def open_what_is_due(db: Connection, calendar: Calendar, now: datetime) -> int:
    """Everything that a plan's calendar asks for by now; safe to run again at any time."""
    for plan in plans.unplanned(db):
        _plan_year(db, calendar, plan, now)
    today = now.astimezone(calendar.zone).date()
    opened = periods.to_open(db, today)
    for period in opened:
        _open(db, calendar, period, now)
    for period in periods.to_replan(db):
        _ask(db, period)
        _plan_reminders(db, calendar, period, now)
        periods.replanned(db, period.id)
    return len(opened)


def rule_of(plan: KnownPlan) -> ReportingRule:
    """The plan's rule as the calendar knows it."""
    return ReportingRule(**plan.rule)  # type: ignore[arg-type]


def _plan_year(db: Connection, calendar: Calendar, plan: KnownPlan, now: datetime) -> None:
    """Periods that were over before the plan was approved are nobody's debt."""
    for period in periods_in(rule_of(plan), plan.year, calendar.zone):
        if period.consolidate_by > now:
            periods.plan_one(db, plan.id, _facts(period, calendar))
    plans.mark_planned(db, plan.id)


def _open(db: Connection, calendar: Calendar, period: Known, now: datetime) -> None:
    _ask(db, period)
    periods.mark(db, period.id, opened_at=now)
    audit.note(db, now, "scheduler", "period.opened", period.id)
    _plan_reminders(db, calendar, period, now)


def _ask(db: Connection, period: Known) -> None:
    """A request for each indicator that somebody follows."""
    for row in indicators.all_of(db, period.plan_id):
        asked = assignments.who_is_asked(db, row.id)
        if asked is not None:
            requests.open_one(db, row.id, period.id, asked.party_id)


def _plan_reminders(db: Connection, calendar: Calendar, period: Known, now: datetime) -> None:
    """A due row for each step of the ladder and each person it speaks to."""
    committee = plans.get(db, period.plan_id).committee_id
    audiences = {
        role: {seat.member_id for seat in members.with_role(db, committee, role, now)}
        for role in ("office", "chair")
    }
    owing = {one.party_id for one in requests.of_period(db, period.id)}
    audiences["member"] = {
        seat.member_id for seat in members.sitting_in(db, committee, now) if seat.party_id in owing
    }
    for planned in moments(_moments(period), calendar, not_before=now):
        for member_id in sorted(audiences[planned.step.to]):
            reminders.put(db, _row(planned, member_id, period.id))


def _row(planned: Planned, member_id: int, period_id: int) -> dict[str, object]:
    return {
        "member_id": member_id,
        "period_id": period_id,
        "step": f"{planned.step.to}:{planned.step.name}",
        "audience": planned.step.to,
        "day": planned.day,
        "due_at": planned.at,
        "state": "waiting",
    }


def _facts(period: PeriodPlan, calendar: Calendar) -> dict[str, object]:
    last = calendar.previous_working(period.due_day)
    return {
        "opens_on": calendar.working_days_before(last, OPENS_BEFORE),
        "name": period.key,
        "data_from": period.data_from,
        "data_to": period.data_to,
        "due_day": period.due_day,
        "due": period.due,
        "consolidate_day": period.consolidate_day,
        "consolidate_by": period.consolidate_by,
    }


def _moments(period: Known) -> Moments:
    return Moments(
        data_from=period.data_from,
        data_to=period.data_to,
        due_day=period.due_day,
        due=period.due,
        consolidate_day=period.consolidate_day,
        consolidate_by=period.consolidate_by,
    )
