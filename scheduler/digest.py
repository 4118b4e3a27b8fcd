"""Words the reminders: one message for one person, listing only what is still owed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flows.owed import Round, rounds
from flows.task_words import is_past
from flows.telling import Notice
from locales import numbers
from locales.sentences import sentence
from scheduler import matter_words
from scheduler.escalation import for_chair, for_office
from scheduler.ladder import of_plan
from scheduler.occasion import Line, Occasion
from scheduler.periods import end_before
from scheduler.task_words import for_office_of_task, task_words
from storage import committees, periods, plans, tasks
from storage.periods import Known
from storage.reminders import Due
from storage.requests import Asked
from storage.tasks import Known as Task

SOON = 2  # working days before the last day
TEXT = 90  # marks of an indicator's text: enough to know which one it is
MOST_LINES = 12
SNOOZES = ("go:snooze hours", "go:snooze tomorrow", "go:absence")
REPORT, TASKS, MATTERS = "go:report", "go:tasks", "go:matters"

Key = tuple[str, int | None, int | None]


@dataclass(frozen=True, slots=True)
class Digest:
    """One message for one person, and which of the due steps have something to say in it."""

    notice: Notice | None
    speaking: frozenset[Key]
    owed: tuple[Known, ...]


def key_of(step: Due) -> Key:
    """Steps to the same audience about the same thing are one: the latest speaks for them."""
    return step.audience, step.period_id, step.task_id


def compose(on: Occasion, member_id: int, steps: Sequence[Due]) -> Digest:
    """All that this person must hear at this moment, over all committees and periods."""
    latest = {key_of(one): one for one in steps}
    notices = _escalated(on, latest)
    owing = [todo for todo in rounds(on.db, member_id, on.now) if todo.owed]
    duties = tasks.of_member(on.db, member_id, on.now)
    owed: set[Key] = {("member", todo.period_id, None) for todo in owing}
    owed |= {("member", None, task.id) for task in duties}
    if overdue := matter_words.overdue_of_member(on, member_id):
        # A directive has no steps of its own: any step of the day may tell of it.
        owed |= {key for key in latest if key[0] == "member"}
    speaking = owed & latest.keys()
    # A step whose period is done says nothing; but whoever is written to sees all they owe.
    if speaking:
        notices = {("member", None, None): _for_member(on, owing, duties, overdue), **notices}
    spoken = frozenset(speaking | notices.keys())
    own = _own_words(on, [one for key, one in latest.items() if key in spoken])
    known = tuple(periods.get(on.db, todo.period_id) for todo in owing)
    return Digest(_joined([*notices.values()], own), spoken, known)


def _escalated(on: Occasion, latest: Mapping[Key, Due]) -> dict[Key, Notice]:
    said = {key: _to_others(on, one) for key, one in latest.items() if one.audience != "member"}
    return {key: notice for key, notice in said.items() if notice is not None}


def _to_others(on: Occasion, step: Due) -> Notice | None:
    if step.task_id is not None:
        return for_office_of_task(on, step.task_id)
    return for_office(on, step) if step.audience == "office" else for_chair(on, step)


def _joined(parts: Sequence[Notice], own: list[Line]) -> Notice | None:
    if not parts:
        return None
    lines = [line for part in parts for line in part.lines]
    choices = tuple(dict.fromkeys(choice for part in parts for choice in part.choices))
    return Notice(parts[0].kind, [*own, *lines], choices)


def _own_words(on: Occasion, steps: Sequence[Due]) -> list[Line]:
    """What the admin wanted said first at these steps."""
    words: list[str] = []
    for one in steps:
        if one.period_id is None:
            continue
        plan = plans.get(on.db, periods.get(on.db, one.period_id).plan_id)
        words += [
            step.wording
            for step in of_plan(plan.ladder)
            if step.wording and step.is_named(one.step)
        ]
    return [("reminder-own", {"words": each}) for each in dict.fromkeys(words)]


def _for_member(
    on: Occasion, owing: Sequence[Round], duties: Sequence[Task], overdue: list[Line]
) -> Notice:
    of = {todo.period_id: periods.committee_of(on.db, todo.period_id) for todo in owing}
    is_of_several = len(set(of.values())) > 1
    lines: list[Line] = []
    for todo in owing:
        if is_of_several:  # two committees may have periods of one name
            name = committees.name_of(on.db, of[todo.period_id])
            lines.append(("reminder-committee", {"committee": name}))
        lines += _member_lines(on, todo)
    is_late = any(key == "reminder-late" for key, _ in lines)
    if duties:
        said = "\n".join(f"– {task_words(on, task)}" for task in duties[:MOST_LINES])
        lines.append(("reminder-tasks", {"count": len(duties), "lines": said}))
        is_late = is_late or any(is_past(task, on.today) for task in duties)
    lines += overdue
    if owing:
        lines.append(("reminder-end", {}))
    kind = "overdue" if is_late or overdue else "reminder"
    about = ((REPORT, owing), (TASKS, duties), (MATTERS, overdue))
    doors = (*(door for door, found in about if found), *SNOOZES)
    return Notice(kind, lines, doors)


def _member_lines(on: Occasion, todo: Round) -> list[Line]:
    """Worded by where we stand now, so that a step that comes late still says what is true."""
    planned = periods.get(on.db, todo.period_id)
    # Somebody who was granted a later day is reminded of that day.
    period = replace(planned, due=todo.due, due_day=end_before(todo.due, on.zone))
    shown = [_owed(on, one, todo.due) for one in todo.owed[:MOST_LINES]]
    if len(todo.owed) > MOST_LINES:
        shown.append("…")
    facts = {**on.facts(period), "count": len(todo.owed), "lines": "\n".join(shown)}
    lines = [(_wording(on, period), facts)]
    if todo.to_send:
        lines.append(("reminder-unsent", {"count": len(todo.to_send)}))
    return lines


def _wording(on: Occasion, period: Known) -> str:
    if on.now >= period.due:
        return "reminder-late"
    calendar = on.calendar(period)
    last = calendar.previous_working(period.due_day)
    if on.today >= last:
        return "reminder-today" if last == period.due_day else "reminder-today-early"
    soon = calendar.working_days_before(last, SOON)
    is_early = last != period.due_day
    if soon <= on.today:
        return "reminder-soon-early" if is_early else "reminder-soon"
    return "reminder-ahead-early" if is_early else "reminder-ahead"


def _owed(on: Occasion, one: Asked, due: datetime) -> str:
    line = f"– {one.code}. {_short(one.text)}"
    if one.due == due:
        return line
    day = numbers.day(end_before(one.due, on.zone))
    return line + sentence(on.locale, "reminder-own-day", day=day)


def _short(text: str) -> str:
    text = text.rstrip(". ")
    return text if len(text) <= TEXT else text[:TEXT].rsplit(" ", 1)[0] + "…"
