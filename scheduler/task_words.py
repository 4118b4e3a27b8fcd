"""Words the dated duties of a plan: to those who hold them, and to the office."""

from __future__ import annotations

from typing import Any

from flows.telling import Notice
from locales import numbers
from locales.sentences import sentence
from scheduler.occasion import Occasion
from scheduler.reasons import why_off
from storage import members, tasks
from storage.tasks import Known


def for_office_of_task(on: Occasion, task_id: int) -> Notice | None:
    """Late with whoever holds it, or with nobody whom we could write to."""
    task = tasks.get(on.db, task_id)
    if not task.is_owed:
        return None
    party = task.party_name or sentence(on.locale, "nobody")
    facts = {"party": party, "task": task_words(on, task)}
    has_holder = task.party_id is not None and members.standing_for(on.db, task.party_id, on.now)
    key = "reminder-task-office" if has_holder else "reminder-task-nobody"
    return Notice("escalation", [(key, facts)])


def task_words(on: Occasion, task: Known) -> str:
    """A duty with its day, and where that stands now."""
    key, facts = _standing(on, task)
    return sentence(on.locale, key, text=task.text.rstrip(". "), **facts)


def is_past(on: Occasion, task: Known) -> bool:
    return task.last_day is not None and task.kind != "event_on" and on.today > task.last_day


def _standing(on: Occasion, task: Known) -> tuple[str, dict[str, Any]]:
    if task.day is None:
        return "task-undated", {"wording": task.wording}
    day = {"day": numbers.day(task.day)}
    if task.kind == "event_on":
        return "task-event", day
    if is_past(on, task):
        return "task-late", day
    why = why_off(on.calendars.of(task.committee_id), task.day, on.locale)
    return ("task-due-off", {**day, "why": why}) if why else ("task-due", day)
