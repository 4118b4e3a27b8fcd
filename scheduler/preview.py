"""A year at a glance: every period's moments, every reminder, and why any was brought forward."""

from collections.abc import Sequence
from dataclasses import dataclass

from scheduler.calendar import Calendar
from scheduler.ladder import DEFAULT, Planned, Step, moments
from scheduler.periods import PeriodPlan, ReportingRule, period_warnings, periods_in


@dataclass(frozen=True, slots=True)
class PeriodPreview:
    """One period as an admin sees it before approving; the two `why` are None on working days."""

    period: PeriodPlan
    why_due_off: str | None
    why_consolidate_off: str | None
    reminders: tuple[Planned, ...]
    warnings: tuple[str, ...]


def preview(
    rule: ReportingRule, calendar: Calendar, year: int, ladder: Sequence[Step] = DEFAULT
) -> list[PeriodPreview]:
    return [_seen(period, calendar, ladder) for period in periods_in(rule, year, calendar.zone)]


def _seen(period: PeriodPlan, calendar: Calendar, ladder: Sequence[Step]) -> PeriodPreview:
    return PeriodPreview(
        period=period,
        why_due_off=calendar.why_off(period.due_day),
        why_consolidate_off=calendar.why_off(period.consolidate_day),
        reminders=tuple(moments(period, calendar, ladder)),
        warnings=tuple(period_warnings(period, calendar)),
    )
