"""The office closes a period; the chair gets the report in the same transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Connection

from flows.flow import Flow
from flows.office.issuing import issue
from flows.office.progress import periods_of
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from reports.summary import summary
from storage import audit, periods, reminders


class Close(StatesGroup):
    """One last look, then it is closed."""

    confirm = State()
    done = State()


class CloseFlow(Flow):
    """After this no figure can change, and the chair has the report."""

    name: ClassVar[str] = "close"
    states: ClassVar[type[StatesGroup]] = Close
    start: ClassVar[State] = Close.confirm
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from           to
        ["closed", Close.confirm, Close.done],
    ]
    # fmt: on

    def ask_confirm(self, turn: Turn) -> None:
        found = periods_of(turn, self.name)
        if not found:
            turn.say("progress-no-period", "go:menu")
            turn.rest()
            return
        period = found[0]
        turn.facts["period_id"] = period.id
        so_far = summary(turn.db, period.id, turn.now)
        key = "close-ask_early" if turn.now < period.due else "close-ask_confirm"
        turn.say(
            key,
            "close",
            "no",
            period=numbers.period(period.name, turn.locale),
            due=numbers.day(period.due_day),
            sent=str(so_far.totals.sent),
            asked=str(so_far.totals.asked),
        )
        waiting = so_far.totals.sent - so_far.totals.accepted
        if waiting or so_far.totals.returned:
            turn.reply.lines.insert(
                -1,
                turn.phrase(
                    "close-unreviewed", waiting=str(waiting), returned=str(so_far.totals.returned)
                ),
            )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("no"):
            turn.rest()
            turn.say("cancel-done", "go:menu")
            return None
        return "closed" if turn.chose("close") else None

    def ask_done(self, turn: Turn) -> None:
        period = periods.get(turn.db, int(turn.facts["period_id"]))
        name = numbers.period(period.name, turn.locale)
        if period.closed_at is not None:  # another officer was faster
            at = numbers.moment(period.closed_at)
            turn.say("close-meanwhile", "go:summary", "go:menu", period=name, at=at)
            return
        is_reached = close(turn.db, turn.now, period.id, turn.actor)
        key = "close-done" if is_reached else "close-done-unreached"
        turn.say(key, "go:summary", "go:menu", period=name)


def close(db: Connection, now: datetime, period_id: int, actor: str) -> bool:
    """Close it, stop its reminders, and write the report to the chair; False if unreachable."""
    periods.mark(db, period_id, closed_at=now)
    reminders.drop(db, period_id, now)
    audit.note(db, now, actor, "period.closed", period_id)
    return issue(db, now, period_id, actor).is_reached
