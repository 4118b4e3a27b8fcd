"""A task of the plan in words: what is to be done, and how its day stands."""

from __future__ import annotations

from datetime import date
from typing import Any

from locales import numbers
from locales.sentences import sentence
from storage.tasks import Known

SHORT = 60


def words(locale: str, task: Known, today: date) -> str:
    key, facts = standing(task, today)
    return sentence(locale, key, text=task.text.rstrip(". "), **facts)


def standing(task: Known, today: date) -> tuple[str, dict[str, Any]]:
    """The sentence for its day, and what that says."""
    if task.day is None:
        return "task-undated", {"wording": task.wording}
    day = {"day": numbers.day(task.day)}
    if task.kind == "event_on":
        return "task-event", day
    return ("task-late" if is_past(task, today) else "task-due"), day


def is_past(task: Known, today: date) -> bool:
    return task.last_day is not None and task.kind != "event_on" and today > task.last_day


def short(task: Known) -> str:
    """Enough of it to know which one is meant, for a button."""
    text = task.text.rstrip(". ")
    return text if len(text) <= SHORT else text[:SHORT].rsplit(" ", 1)[0] + "…"
