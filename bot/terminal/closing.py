"""Closes a year from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.terminal.refusals import Refused
from flows.years import ClosedYear, StillOpen, close_year
from locales import numbers
from locales.sentences import sentence
from storage import plans


def close_years(
    db: Connection, year: int, now: datetime, zone: ZoneInfo, *, anyway: bool
) -> list[ClosedYear]:
    """Every active plan of that year, all or none."""
    wanted = [plan for plan in plans.active(db) if plan.year == year]
    if not wanted:
        raise Refused("cli-no-such-year", year=str(year))
    today = numbers.local_day(now, zone)
    try:
        return [close_year(db, now, "cli", plan.id, today, anyway=anyway) for plan in wanted]
    except StillOpen as problem:
        raise Refused(
            "cli-year-still-open", year=str(year), names=", ".join(problem.names)
        ) from problem


def words(done: Sequence[ClosedYear], locale: str) -> str:
    return "\n".join(
        sentence(
            locale,
            "cli-year-closed",
            title=one.title,
            year=str(one.year),
            closed=", ".join((*one.closed, *one.never_opened)) or "–",
            tasks=one.unfinished_tasks,
        )
        for one in done
    )
