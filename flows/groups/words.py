"""What a group reads about a period: totals and days; names of the late only where wanted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from locales import numbers
from locales.sentences import sentence
from reports.progress import Progress, progress
from storage.periods import Known

MOST_NAMES = 20


def words(db: Connection, locale: str, key: str, period: Known, now: datetime) -> str:
    """One of the sentences that begin with `room-`."""
    return sentence(locale, f"room-{key}", **_facts(progress(db, period.id, now), locale, period))


def late(db: Connection, locale: str, period: Known, now: datetime) -> str:
    """Who is late, once there is such a thing as being late; empty when nobody is."""
    if now < period.due:
        return ""
    names = [
        one.name
        for one in progress(db, period.id, now).parties
        if one.late or (one.owed_codes and (one.due or period.due) <= now)
    ]
    shown = "; ".join(names[:MOST_NAMES]) + ("; …" if len(names) > MOST_NAMES else "")
    return sentence(locale, "room-late", count=len(names), names=shown) if names else ""


def _facts(found: Progress, locale: str, period: Known) -> dict[str, Any]:
    return {
        "period": numbers.period(period.name, locale),
        "asked": str(found.asked),
        "sent": str(found.sent),
        "late": str(found.late),
        "due": numbers.day(period.due_day),
        "consolidate": numbers.day(period.consolidate_day),
    }
