"""Words the dated duties of a plan: to those who hold them, and to the office."""

from __future__ import annotations

from flows import task_words as words
from flows.telling import Notice
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
    return Notice("escalation", [(key, facts)], (f"go:duties {task_id}",))


def task_words(on: Occasion, task: Known) -> str:
    """A duty with its day, and where that stands now; a day off is named."""
    key, facts = words.standing(task, on.today)
    why = ""
    if key == "task-due" and task.day is not None:
        why = why_off(on.calendars.of(task.committee_id), task.day, on.locale)
    key = "task-due-off" if why else key
    return sentence(on.locale, key, text=task.text.rstrip(". "), why=why, **facts)
