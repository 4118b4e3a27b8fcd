"""A year at a glance: every period's moments, every reminder, and why any was brought forward."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from scheduler.calendar import Calendar
from scheduler.ladder import DEFAULT, Planned, Step, moments
from scheduler.periods import (
    PeriodPlan,
    ReportingRule,
    Rules,
    period_warnings,
    periods_in,
    rule_warnings,
)
from scheduler.reasons import why_off


@dataclass(frozen=True, slots=True)
class Announced:
    """A reminder as an admin sees it; `shifted` says in words why it comes earlier, or None."""

    step: Step
    day: date
    at: datetime
    shifted: str | None


@dataclass(frozen=True, slots=True)
class PeriodPreview:
    """One period as an admin sees it before approving; the two `why` are None on working days."""

    period: PeriodPlan
    why_due_off: str | None
    why_consolidate_off: str | None
    reminders: tuple[Announced, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Looking:
    """By which working days and in which language a year is shown."""

    calendar: Calendar
    locale: str = "vi"


def preview(
    rules: Rules, looking: Looking, year: int, ladder: Sequence[Step] = DEFAULT
) -> list[PeriodPreview]:
    """Every period that the rules ask for in a year, the one that is due first in front."""
    found = [
        _seen(rule, period, looking, ladder)
        for rule in rules
        for period in periods_in(rule, year, looking.calendar.zone)
    ]
    return sorted(found, key=lambda one: (one.period.due, one.period.key))


def _seen(
    rule: ReportingRule, period: PeriodPlan, looking: Looking, ladder: Sequence[Step]
) -> PeriodPreview:
    planned = moments(period, looking.calendar, ladder)
    return PeriodPreview(
        period=period,
        why_due_off=_why(looking, period.due_day),
        why_consolidate_off=_why(looking, period.consolidate_day),
        reminders=tuple(_announced(each, looking) for each in planned),
        warnings=(*rule_warnings(rule), *period_warnings(period, looking.calendar)),
    )


def _announced(planned: Planned, looking: Looking) -> Announced:
    shifted = _why(looking, planned.shifted) if planned.shifted else None
    return Announced(planned.step, planned.day, planned.at, shifted)


def _why(looking: Looking, day: date) -> str | None:
    return why_off(looking.calendar, day, looking.locale) or None
