"""Words a reminder: one message for one person, listing only what is still owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from flows.owed import Round, rounds
from flows.telling import Notice
from locales import numbers
from reports.progress import Progress, progress
from scheduler.calendar import Calendar
from scheduler.calendars import Calendars
from scheduler.reasons import why_off
from storage import periods, plans
from storage.periods import Known
from storage.reminders import Due

Line = tuple[str, dict[str, Any]]
SOON = 2  # working days before the last day
TEXT = 90  # marks of an indicator's text: enough to know which one it is
MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class Occasion:
    """When we speak, by which calendar, and in which language."""

    db: Connection
    calendars: Calendars
    now: datetime
    locale: str

    def calendar(self, period: Known) -> Calendar:
        return self.calendars.of(plans.get(self.db, period.plan_id).committee_id)


def for_member(on: Occasion, member_id: int, period_ids: set[int]) -> Notice | None:
    """What a member owes in the periods whose step is due; None when nothing is owed."""
    owing = [
        todo
        for todo in rounds(on.db, member_id, on.now)
        if todo.owed and todo.period_id in period_ids
    ]
    if not owing:
        return None
    lines = [line for todo in owing for line in _member_lines(on, todo)]
    is_late = any(key == "reminder-late" for key, _ in lines)
    choices = ("go:report", "go:snooze hours", "go:snooze tomorrow")
    return Notice("overdue" if is_late else "reminder", [*lines, ("reminder-end", {})], choices)


def for_office(on: Occasion, step: Due) -> Notice | None:
    """Who is missing, by name; before the consolidation day a word that it comes."""
    period, found = periods.get(on.db, step.period_id), progress(on.db, step.period_id, on.now)
    if on.now < period.due and "consolidate" not in step.step:
        return None
    is_closing = "consolidate" in step.step
    missing = _missing(found)
    if not missing and not is_closing:
        return None
    facts = {**_facts(on, period, found), "lines": "\n".join(missing)}
    if not is_closing:
        return Notice("escalation", [("reminder-late-list", facts)], ("go:progress", "go:nudge"))
    key = "reminder-closing" if missing else "reminder-closing-complete"
    lines = [*_shifted(on, on.calendar(period), period.consolidate_day), (key, facts)]
    return Notice("reminder", lines, ("go:close", "go:progress"))


def for_chair(on: Occasion, step: Due) -> Notice | None:
    """One count, not a list: the chair decides whether to look closer."""
    period, found = periods.get(on.db, step.period_id), progress(on.db, step.period_id, on.now)
    late = [one.name for one in found.parties if one.owed_codes]
    if not late or period.closed_at is not None:
        return None
    facts = {
        **_facts(on, period, found),
        "count": len(late),
        "names": "; ".join(late[:MOST_LINES]),
    }
    return Notice("escalation", [("reminder-late-count", facts)], ("go:summary", "go:progress"))


def _member_lines(on: Occasion, todo: Round) -> list[Line]:
    """Worded by where we stand now, so that a step that comes late still says what is true."""
    period = periods.get(on.db, todo.period_id)
    shown = [f"– {one.code}. {_short(one.text)}" for one in todo.owed[:MOST_LINES]]
    if len(todo.owed) > MOST_LINES:
        shown.append("…")
    facts = {**_facts(on, period), "count": len(todo.owed), "lines": "\n".join(shown)}
    lines = [(_wording(on, period), facts)]
    if todo.to_send:
        lines.append(("reminder-unsent", {"count": len(todo.to_send)}))
    return lines


def _wording(on: Occasion, period: Known) -> str:
    if on.now >= period.due:
        return "reminder-late"
    calendar = on.calendar(period)
    today = on.now.astimezone(calendar.zone).date()
    last = calendar.previous_working(period.due_day)
    if today >= last:
        return "reminder-today" if last == period.due_day else "reminder-today-early"
    soon = calendar.working_days_before(last, SOON)
    return "reminder-soon" if soon <= today else "reminder-ahead"


def _shifted(on: Occasion, calendar: Calendar, legal: date) -> list[Line]:
    why = why_off(calendar, legal, on.locale)
    return [("reminder-shifted", {"day": numbers.day(legal), "why": why})] if why else []


def _facts(on: Occasion, period: Known, found: Progress | None = None) -> dict[str, Any]:
    facts = {
        "period": numbers.period(period.name, on.locale),
        "due": numbers.day(period.due_day),
        "consolidate": numbers.day(period.consolidate_day),
        "why": why_off(on.calendar(period), period.due_day, on.locale),
    }
    if found is None:
        return facts
    return {**facts, "sent": str(found.sent), "asked": str(found.asked)}


def _missing(found: Progress) -> list[str]:
    return [
        f"– {one.name}: {', '.join(one.owed_codes)}" for one in found.parties if one.owed_codes
    ]


def _short(text: str) -> str:
    text = text.rstrip(". ")
    return text if len(text) <= TEXT else text[:TEXT].rsplit(" ", 1)[0] + "…"
