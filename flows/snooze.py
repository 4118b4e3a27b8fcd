"""Remind me again in two hours, or tomorrow morning."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from flows.owed import rounds
from flows.single import Single
from flows.turn import Turn
from locales import numbers
from storage import reminders, tasks

TWO_HOURS = timedelta(hours=2)
MORNING = 8, 30


class SnoozeFlow(Single):
    """A new step of the ladder for this member; the tick keeps it inside working hours."""

    name: ClassVar[str] = "snooze"

    def ask_shown(self, turn: Turn) -> None:
        about = _owed(turn)
        if about is None:
            turn.say("snooze-nothing", "go:menu")
            return
        until = _until(turn)
        reminders.snooze(turn.db, turn.member_id, about, until, numbers.local_day(until))
        turn.say("snooze-set", "go:report", at=numbers.moment(until))


def _owed(turn: Turn) -> dict[str, int] | None:
    """What the reminder is about: figures first, else a task of the plan."""
    for todo in rounds(turn.db, turn.member_id, turn.now):
        if todo.owed:
            return {"period_id": todo.period_id}
    for task in tasks.of_member(turn.db, turn.member_id, turn.now):
        return {"task_id": task.id}
    return None


def _until(turn: Turn) -> datetime:
    if turn.brought.get("door") != "tomorrow":
        return turn.now + TWO_HOURS
    local = turn.now.astimezone(turn.house.zone) + timedelta(days=1)
    hour, minute = MORNING
    return local.replace(hour=hour, minute=minute, second=0, microsecond=0)
