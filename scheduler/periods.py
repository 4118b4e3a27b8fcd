"""When a period's figures begin and end, when they are due and when they are consolidated."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from scheduler.calendar import VIETNAM, Calendar
from scheduler.spans import Rhythm, Span, day_in, keys_in, span_of

Preset = Literal["nd09", "calendar", "custom"]

NO_MEMBER_DAY = "no-member-day"
NO_OFFICE_DAY = "no-office-day"
DUE_BEFORE_CUT_OFF = "due-before-cut-off"
NO_WORKING_DAY = "no-working-day-before-due"

_CUT_DAY = {"nd09": 14, "calendar": 31}
_LONGEST_MONTH = 31
_DAY = timedelta(days=1)
_GAP = 10
_PROPOSED_MEMBER, _PROPOSED_OFFICE, _PROPOSED_NEXT_MONTH = 15, 25, 5


@dataclass(frozen=True, slots=True)
class ReportingRule:
    """How often a plan asks for figures and before which days, as the plan states it.

    `member_day` and `office_day` are strict: "before day 15" is 15, and the 14th is the last day.
    `cut_day` is the last day of figures in a month, for the preset `custom` only.
    `due_month` says whether the member's day lies in the last month of the period or in the next
    one. Left open, it is the last month, as the plans write; only a period of one month whose day
    comes before its cut-off is due in the next ("before day 5 of every month" for March is 4/4).
    """

    preset: Preset
    rhythm: Rhythm
    member_day: int | None = None
    office_day: int | None = None
    cut_day: int | None = None
    due_month: Literal["last", "next"] | None = None

    def __post_init__(self) -> None:
        if (self.preset == "custom") != (self.cut_day is not None):
            raise ValueError("cut_day belongs to the preset `custom`, and to no other")
        for day in (self.member_day, self.office_day, self.cut_day):
            if day is not None and not 1 <= day <= _LONGEST_MONTH:
                raise ValueError(f"not a day of a month: {day}")

    @property
    def last_day_of_figures(self) -> int:
        return self.cut_day or _CUT_DAY[self.preset]


Rules = Sequence[ReportingRule]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """The four moments of a period; `due` and `consolidate_by` are 24:00 of their days, in UTC."""

    data_from: date
    data_to: date
    due_day: date
    due: datetime
    consolidate_day: date
    consolidate_by: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodPlan(Moments):
    """A period that a rule asks for, with its key."""

    key: str


def rules_in(kept: Mapping[str, Any]) -> tuple[ReportingRule, ...]:
    """The rules of a plan as they are kept with it: one for each rhythm it reports in."""
    return tuple(ReportingRule(**one) for one in kept["rules"])


def periods_of(rules: Rules, year: int, zone: ZoneInfo = VIETNAM) -> list[PeriodPlan]:
    """Every period of every rhythm of a year, the one that is due first in front."""
    found = [period for rule in rules for period in periods_in(rule, year, zone)]
    return sorted(found, key=lambda period: (period.due, period.key))


def periods_in(rule: ReportingRule, year: int, zone: ZoneInfo = VIETNAM) -> list[PeriodPlan]:
    return [period_of(rule, key, zone) for key in keys_in(rule.rhythm, year)]


def period_of(rule: ReportingRule, key: str, zone: ZoneInfo = VIETNAM) -> PeriodPlan:
    """Place one period in time; the key says which months, whatever rhythm the rule lists."""
    span, cut = span_of(key), rule.last_day_of_figures
    due_day, consolidate_day = _last_days(rule, span)
    return PeriodPlan(
        key=key,
        data_from=day_in(span.first - 1, cut) + _DAY,
        data_to=day_in(span.last, cut),
        due_day=due_day,
        due=end_of(due_day, zone),
        consolidate_day=consolidate_day,
        consolidate_by=end_of(consolidate_day, zone),
    )


def within(rules: Rules, key: str, year: int) -> list[PeriodPlan]:
    """The period of that name; where the plan reports more often, those that make it up."""
    found = periods_of(rules, year)
    named = [one for one in found if one.key == key]
    if named:
        return named
    try:
        span = span_of(key)
    except ValueError:
        return []
    spans = ((one, span_of(one.key)) for one in found)
    return [one for one, part in spans if span.first <= part.first and part.last <= span.last]


def end_of(day: date, zone: ZoneInfo = VIETNAM) -> datetime:
    """Return 24:00 of a day, the first moment that is no longer that day."""
    return datetime.combine(day + _DAY, time(), tzinfo=zone).astimezone(UTC)


def end_before(moment: datetime, zone: ZoneInfo = VIETNAM) -> date:
    """Return the day that ends at that moment."""
    return moment.astimezone(zone).date() - _DAY


def asked_days(rule: ReportingRule) -> tuple[int, int]:
    """Return the days to ask by; a day that the plan leaves open is proposed from the other."""
    member, office = rule.member_day, rule.office_day
    if member is None and office is None:
        return _PROPOSED_MEMBER, _PROPOSED_OFFICE
    if member is None:
        office = office or _PROPOSED_OFFICE
        return max(office - _GAP, (office + 1) // 2), office
    return member, office or _proposed_office(member)


def warnings(rules: Rules, calendar: Calendar, year: int) -> list[str]:
    """Name what an admin should look at before approving a plan's rules for a year."""
    found = [key for rule in rules for key in rule_warnings(rule)]
    for period in periods_of(rules, year, calendar.zone):
        found += period_warnings(period, calendar)
    return list(dict.fromkeys(found))


def rule_warnings(rule: ReportingRule) -> list[str]:
    """Name the days that the plan leaves open, so that we propose them."""
    unstated = [(NO_MEMBER_DAY, rule.member_day), (NO_OFFICE_DAY, rule.office_day)]
    return [key for key, day in unstated if day is None]


def period_warnings(period: Moments, calendar: Calendar) -> list[str]:
    """Name what is wrong between the cut-off and the sending day of one period."""
    if period.due_day < period.data_to:
        return [DUE_BEFORE_CUT_OFF]
    first_after = calendar.working_days_after(period.data_to, 1)
    return [] if first_after < period.due_day else [NO_WORKING_DAY]


def _last_days(rule: ReportingRule, span: Span) -> tuple[date, date]:
    member, office = asked_days(rule)
    month = span.last + _months_later(rule, span, member)
    due_day = day_in(month, member - 1)
    # An office's day earlier in the month than the member's can only be the month after.
    return due_day, day_in(month + (office < member), office - 1)


def _months_later(rule: ReportingRule, span: Span, member: int) -> int:
    if rule.due_month is not None:
        return int(rule.due_month == "next")
    return int(span.first == span.last and member <= rule.last_day_of_figures)


def _proposed_office(member: int) -> int:
    if member >= _PROPOSED_OFFICE:
        return _PROPOSED_NEXT_MONTH
    return min(member + _GAP, _PROPOSED_OFFICE)
