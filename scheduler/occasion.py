"""When we speak, by which working days, and in which language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from locales import numbers
from reports.progress import Progress
from scheduler.calendar import Calendar
from scheduler.calendars import Calendars
from scheduler.reasons import why_off
from storage import plans
from storage.periods import Known

Line = tuple[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Occasion:
    """One moment at which one person is spoken to."""

    db: Connection
    calendars: Calendars
    now: datetime
    locale: str = "vi"

    @property
    def zone(self) -> ZoneInfo:
        return self.calendars.country.zone

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def calendar(self, period: Known) -> Calendar:
        return self.calendars.of(plans.get(self.db, period.plan_id).committee_id)

    def facts(self, period: Known, found: Progress | None = None) -> dict[str, Any]:
        """What every sentence about a period may say."""
        facts = {
            "period": numbers.period(period.name, self.locale),
            "due": numbers.day(period.due_day),
            "consolidate": numbers.day(period.consolidate_day),
            "why": why_off(self.calendar(period), period.due_day, self.locale),
        }
        if found is None:
            return facts
        return {**facts, "sent": str(found.sent), "asked": str(found.asked)}
