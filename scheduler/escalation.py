"""What the office and the chair hear: who is missing, who must be called, what is late."""

from __future__ import annotations

from flows.telling import Notice
from locales import numbers
from locales.sentences import sentence
from reports.progress import PartyProgress, Progress, progress
from scheduler import matter_words
from scheduler.occasion import Line, Occasion
from scheduler.periods import end_before
from scheduler.reasons import why_off
from scheduler.silence import Call, call_for
from storage import periods, plans
from storage.periods import Known
from storage.reminders import Due

MOST_NAMES = 12


def for_office(on: Occasion, step: Due) -> Notice | None:
    """One list: first whom to call, after the due day who is missing, at last what to close."""
    period, found = _about(on, step)
    if period.closed_at is not None:
        return None
    if "consolidate" in step.step:
        return _closing(on, period, found)
    if on.now < period.due:
        return _to_call(on, period, found)
    missing = _missing(on, period, found)
    overdue = matter_words.overdue_in(on, plans.get(on.db, period.plan_id).committee_id)
    facts = {**on.facts(period, found), "lines": "\n".join(missing)}
    lines = [*([("reminder-late-list", facts)] if missing else []), *overdue]
    about = [
        *(("go:progress", "go:nudge") if missing else ()),
        *(["go:matters"] if overdue else []),
    ]
    return Notice("escalation", lines, tuple(about)) if lines else None


def for_chair(on: Occasion, step: Due) -> Notice | None:
    """One count, not a list: the chair decides whether to look closer."""
    period, found = _about(on, step)
    if period.closed_at is not None:
        return None
    late = [one.name for one in found.parties if one.owed_codes]
    facts = {
        **on.facts(period, found),
        "count": len(late),
        "names": "; ".join(late[:MOST_NAMES]),
    }
    lines: list[Line] = []
    if on.now >= period.consolidate_by:
        lines.append(("reminder-office-late", facts))
    if late and (not lines or "late-count" in step.step):
        lines.append(("reminder-late-count", facts))
    return Notice("escalation", lines, ("go:summary", "go:progress")) if lines else None


def _about(on: Occasion, step: Due) -> tuple[Known, Progress]:
    if step.period_id is None:
        raise LookupError(f"step {step.step} is about no period")
    return periods.get(on.db, step.period_id), progress(on.db, step.period_id, on.now)


def _closing(on: Occasion, period: Known, found: Progress) -> Notice:
    missing = _missing(on, period, found)
    facts = {**on.facts(period, found), "lines": "\n".join(missing)}
    key = "reminder-closing" if missing else "reminder-closing-complete"
    lines: list[Line] = []
    if on.now >= period.consolidate_by:
        key = "reminder-closing-late"
    elif why := why_off(on.calendar(period), period.consolidate_day, on.locale):
        lines.append(("reminder-shifted", {"day": facts["consolidate"], "why": why}))
    return Notice("reminder", [*lines, (key, facts)], ("go:close", "go:progress"))


def _to_call(on: Occasion, period: Known, found: Progress) -> Notice | None:
    lines = [
        _line(on, one, call, _granted(on, one, period))
        for one in found.parties
        if one.owed_codes and (call := call_for(on, period, one.party_id))
    ]
    if not lines:
        return None
    facts = {**on.facts(period, found), "lines": "\n".join(lines)}
    return Notice("escalation", [("reminder-phone-list", facts)], ("go:progress", "go:nudge"))


def _missing(on: Occasion, period: Known, found: Progress) -> list[str]:
    """Who, since when, and the last sign of life."""
    return [
        _line(on, one, call_for(on, period, one.party_id), _how_late(on, one, period))
        for one in found.parties
        if one.owed_codes
    ]


def _how_late(on: Occasion, one: PartyProgress, period: Known) -> str:
    """Since when this party is late: it may have been granted a later day than others."""
    due = one.due or period.due
    if on.now < due:
        return _granted(on, one, period)
    day = numbers.day(due.astimezone(on.zone).date())
    return sentence(on.locale, "missing-late", day=day)


def _granted(on: Occasion, one: PartyProgress, period: Known) -> str:
    """The later day that this party alone was granted."""
    if one.due is None or one.due == period.due:
        return ""
    return sentence(on.locale, "missing-due", day=numbers.day(end_before(one.due, on.zone)))


def _line(on: Occasion, one: PartyProgress, call: Call | None, when: str) -> str:
    words = [f"– {one.name}: {', '.join(one.owed_codes)}", *([when] if when else [])]
    if one.heard_at is not None:
        at = numbers.moment(one.heard_at, on.zone)
        words.append(sentence(on.locale, "missing-heard", at=at))
    elif not one.has_joined:
        words.append(sentence(on.locale, "missing-never"))
    if call is not None:
        words.append(sentence(on.locale, "missing-call", day=numbers.day(call.since)))
    return "; ".join(words)
