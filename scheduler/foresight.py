"""Tells what a reporting rule will mean, before anybody approves it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flows.foreseen import Foreseen
from scheduler.calendar import Calendar
from scheduler.opening import opens_on
from scheduler.periods import (
    PeriodPlan,
    ReportingRule,
    asked_days,
    period_warnings,
    periods_in,
    rules_in,
)


def foresee(rule: Mapping[str, Any], year: int, now: datetime) -> tuple[Foreseen, ...]:
    """One for each rhythm, in the words of the rule."""
    calendar = Calendar()
    return tuple(_one(rule, year, now, calendar) for rule in rules_in(rule))


def _one(rule: ReportingRule, year: int, now: datetime, calendar: Calendar) -> Foreseen:
    member_day, office_day = asked_days(rule)
    found = periods_in(rule, year, calendar.zone)
    first = next((one for one in found if one.consolidate_by > now), None)
    return Foreseen(
        rhythm=rule.rhythm,
        member_day=member_day,
        office_day=office_day,
        proposes_member=rule.member_day is None,
        proposes_office=rule.office_day is None,
        period=first.key if first else None,
        due_day=first.due_day if first else None,
        consolidate_day=first.consolidate_day if first else None,
        opens_on=opens_on(first, calendar) if first else None,
        warnings=_warnings(found, calendar),
    )


def _warnings(found: list[PeriodPlan], calendar: Calendar) -> tuple[str, ...]:
    keys = [key for one in found for key in period_warnings(one, calendar)]
    return tuple(dict.fromkeys(keys))
