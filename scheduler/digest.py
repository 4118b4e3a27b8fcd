"""Words a reminder: one message for one person, listing only what is still owed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flows.owed import Round, rounds
from flows.telling import Notice, reachable
from locales import numbers
from reports.progress import Progress, progress
from scheduler.calendar import Calendar
from storage import periods
from storage.periods import Known

Line = tuple[str, dict[str, Any]]
SOON = 2  # working days before the last day
TEXT = 90  # marks of an indicator's text: enough to know which one it is
MOST_LINES = 12


def for_member(
    db: Connection, calendar: Calendar, member_id: int, period_ids: set[int], now: datetime
) -> Notice | None:
    """What a member owes in the periods whose step is due; None when nothing is owed."""
    to = reachable(db, member_id)
    owing = [
        todo for todo in rounds(db, member_id, now) if todo.owed and todo.period_id in period_ids
    ]
    if not owing:
        return None
    locale = to.locale if to else "vi"
    lines = [_member_line(db, calendar, todo, now, locale) for todo in owing]
    is_late = any(key == "reminder-late" for key, _ in lines)
    lines.append(("reminder-end", {}))
    return Notice(
        "overdue" if is_late else "reminder",
        lines,
        ("go:report", "go:snooze hours", "go:snooze tomorrow"),
    )


def for_office(
    db: Connection, calendar: Calendar, period_id: int, step: str, now: datetime
) -> Notice | None:
    """Who is missing, by name; before the consolidation day a word that it comes."""
    period, found = periods.get(db, period_id), progress(db, period_id, now)
    is_closing = "consolidate" in step
    missing = _missing(found)
    if not missing and not is_closing:
        return None
    facts = {
        **_facts(calendar, period, "vi"),
        "sent": str(found.sent),
        "asked": str(found.asked),
        "lines": "\n".join(missing),
    }
    if is_closing:
        key = "reminder-closing" if missing else "reminder-closing-complete"
        return Notice("reminder", [(key, facts)], ("go:close", "go:progress"))
    return Notice("escalation", [("reminder-late-list", facts)], ("go:progress", "go:nudge"))


def for_chair(db: Connection, calendar: Calendar, period_id: int, now: datetime) -> Notice | None:
    """One count, not a list: the chair decides whether to look closer."""
    period, found = periods.get(db, period_id), progress(db, period_id, now)
    late = [one for one in found.parties if one.owed_codes]
    if not late:
        return None
    facts = {
        **_facts(calendar, period, "vi"),
        "count": len(late),
        "sent": str(found.sent),
        "asked": str(found.asked),
        "names": "; ".join(one.name for one in late[:MOST_LINES]),
    }
    return Notice("escalation", [("reminder-late-count", facts)], ("go:summary", "go:progress"))


def _member_line(
    db: Connection, calendar: Calendar, todo: Round, now: datetime, locale: str
) -> Line:
    """Worded by where we stand now, so that a step that comes late still says what is true."""
    period = periods.get(db, todo.period_id)
    owed = todo.owed
    shown = [f"– {one.code}. {_short(one.text)}" for one in owed[:MOST_LINES]]
    if len(owed) > MOST_LINES:
        shown.append("…")
    facts = {
        **_facts(calendar, period, locale),
        "count": len(owed),
        "lines": "\n".join(shown),
        "unsent": len(todo.to_send),
    }
    return _wording(calendar, period, now), facts


def _wording(calendar: Calendar, period: Known, now: datetime) -> str:
    if now >= period.due:
        return "reminder-late"
    today = now.astimezone(calendar.zone).date()
    last = calendar.previous_working(period.due_day)
    if today >= last:
        return "reminder-today" if last == period.due_day else "reminder-today-early"
    return (
        "reminder-soon" if calendar.working_days_before(last, SOON) <= today else "reminder-ahead"
    )


def _facts(calendar: Calendar, period: Known, locale: str) -> dict[str, Any]:
    return {
        "period": numbers.period(period.name, locale),
        "due": numbers.day(period.due_day),
        "consolidate": numbers.day(period.consolidate_day),
        "why": calendar.why_off(period.due_day) or "",
    }


def _missing(found: Progress) -> list[str]:
    return [
        f"– {one.name}: {', '.join(one.owed_codes)}" for one in found.parties if one.owed_codes
    ]


def _short(text: str) -> str:
    text = text.rstrip(". ")
    return text if len(text) <= TEXT else text[:TEXT].rsplit(" ", 1)[0] + "…"
