"""Remind me again in two hours, or tomorrow morning."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from flows.owed import rounds
from flows.single import Single
from flows.turn import Turn
from locales import numbers
from storage import reminders

TWO_HOURS = timedelta(hours=2)
MORNING = 8, 30


class SnoozeFlow(Single):
    """A new step of the ladder for this member; the tick keeps it inside working hours."""

    name: ClassVar[str] = "snooze"

    def ask_shown(self, turn: Turn) -> None:
        owing = next(
            (todo for todo in rounds(turn.db, turn.member_id, turn.now) if todo.owed), None
        )
        if owing is None:
            turn.say("snooze-nothing", "go:menu")
            return
        until = _until(turn)
        reminders.snooze(turn.db, turn.member_id, owing.period_id, until, numbers.local_day(until))
        turn.say("snooze-set", "go:report", at=numbers.moment(until))


def _until(turn: Turn) -> datetime:
    if turn.brought.get("door") != "tomorrow":
        return turn.now + TWO_HOURS
    local = turn.now.astimezone(turn.house.zone) + timedelta(days=1)
    hour, minute = MORNING
    return local.replace(hour=hour, minute=minute, second=0, microsecond=0)
